import { useTranslation } from 'react-i18next';
import type { PathTone } from '../../charts/types.ts';
import { useFormat } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { WideTable } from '../about/Prose.tsx';
import { centreLine } from '../shell/reading.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import styles from './compare.module.css';
import type { DrawsOf } from './Finding.tsx';
import { type Column, useResultRows } from './result-rows.ts';
import { useTitle } from './title.ts';

/** What each scenario leads to, measure by measure. */
export function ResultsTable(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
  readonly drawsOf: DrawsOf;
}) {
  const { compared, tones, drawsOf } = props;
  const { t } = useTranslation('compare');
  const format = useFormat();
  const titleOf = useTitle();
  const [first, second] = compared;
  const rows = useResultRows(
    compared.map(({ settings }) => settings.assumptions.line),
    {
      title: second === undefined ? '' : titleOf(second),
      draws: second === undefined ? null : drawsOf(second.settings),
    },
  );
  const reading = useApp((state) => state.reading);
  const columnOf = (settings: Settings): Column => ({
    centre: centreLine(settings, reading),
    line: settings.assumptions.line,
    cost: pathOf(settings).cost,
    draws: drawsOf(settings),
  });
  const pair =
    first !== undefined && second !== undefined && compared.length === 2
      ? ([columnOf(first.settings), columnOf(second.settings)] as const)
      : null;
  const counted = compared.map(({ settings }) => drawsOf(settings)).find((draws) => draws !== null);
  return (
    <section className={styles.block}>
      <h2>{t('results.heading')}</h2>
      <WideTable label={t('results.heading')}>
        <table
          className={styles.table}
          data-columns={compared.length}
          data-between={pair !== null || undefined}
        >
          <caption>{t('results.caption')}</caption>
          <ColumnHeads
            first={t('results.measure')}
            last={pair === null ? undefined : t('results.difference')}
            compared={compared}
            tones={tones}
          />
          <tbody>
            {rows.map(({ key, label, cell, between }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {compared.map(({ settings }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={place}>{cell(columnOf(settings))}</td>
                ))}
                {pair !== null && <td className={styles.between}>{between?.(...pair)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={styles.note}>
        {counted ? t('results.note', { draws: format.count(counted.draws) }) : t('results.noteWaiting')}
      </p>
    </section>
  );
}

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, scaleEnd, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { useFormat } from '../../i18n/index.ts';
import { isPlayed, LEVER_IDS, LEVERS, type LeverId } from '../../model/index.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { useStudy } from '../../state/study.ts';
import type { Shares as Split } from '../../study/shares.ts';
import { Running } from '../studies/Running.tsx';
import styles from '../studies/studies.module.css';
import { Overlap } from './Overlap.tsx';

/** Levers named in the sentence. */
const NAMED = 3;

/** What each lever adds to the package, by its exact share, and how far that depends on the order. */
export function Shares() {
  const { t } = useTranslation('explain');
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  const moved = LEVER_IDS.filter((id) => isPlayed(settings, id)).length;
  const study = useStudy<'shares'>(moved === 0 ? null : { kind: 'shares', settings });
  const split = study.answer ?? study.soFar;
  if (moved === 0)
    return (
      <>
        <p>{t('shares.how')}</p>
        <p className={styles.finding}>{t('shares.nothing')}</p>
      </>
    );
  return (
    <>
      <div className={styles.place} style={{ '--rows': moved + 1 } as CSSProperties}>
        <Running {...study} answered={study.answer !== null} />
        {split !== null && <SharesChart split={split} month={month} />}
      </div>
      <p className={styles.note}>{t('shares.how')}</p>
      {split !== null && split.pairs !== null && split.pairs.length > 0 && (
        <Overlap pairs={split.pairs} month={month} />
      )}
    </>
  );
}

function SharesChart({ split, month }: { readonly split: Split; readonly month: number }) {
  const { t } = useTranslation('explain');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const nameOf = (id: LeverId): string => lever(`lever.${id}.name`);
  const at = (values: Float64Array): number => values[month] as number;
  const place = split.range?.months.indexOf(month) ?? -1;
  const rangeOf = (id: LeverId) => {
    const range = split.range?.byLever[id];
    if (range === undefined || place === -1) return undefined;
    return { low: range.least[place] as number, high: range.most[place] as number };
  };
  const found = [...split.players]
    .map((id) => ({ id, share: at(split.byLever[id]), range: rangeOf(id) }))
    .sort((a, b) => b.share - a.share);
  const whole = at(split.contribution);
  const rows: readonly BarRow[] = [
    ...found.map(({ id, share, range }) => ({
      id,
      name: nameOf(id),
      bars: [{ from: 0, to: share, fill: LEVERS[id].group }],
      range,
      value: format.difference(share),
      aside: t('shares.without', { points: format.difference(-at(split.lastIn[id])) }),
    })),
    {
      id: 'whole',
      name: t('shares.whole'),
      bars: [{ from: 0, to: whole, fill: 'strong' }],
      value: format.difference(whole),
      strong: true,
    },
  ];
  const ends = found.flatMap(({ share, range }) => [share, range?.low ?? 0, range?.high ?? 0]).concat(whole);
  const low = Math.min(0, ...ends);
  const first = found
    .slice(0, NAMED)
    .map(({ id, share }) => t('shares.part', { name: nameOf(id), points: format.difference(share) }))
    .join(', ');
  const date = format.monthLabel(month);
  const table = (): TableTwin => ({
    columns: [
      t('shares.lever'),
      t('shares.share'),
      t('shares.least'),
      t('shares.most'),
      t('shares.firstIn'),
      t('shares.lastIn'),
    ],
    rows: [
      ...found.map(({ id, share, range }) => [
        nameOf(id),
        numberCell(share, format.difference),
        range === undefined ? '' : numberCell(range.low, format.difference),
        range === undefined ? '' : numberCell(range.high, format.difference),
        numberCell(at(split.firstIn[id]), format.difference),
        numberCell(at(split.lastIn[id]), format.difference),
      ]),
      [t('shares.whole'), numberCell(whole, format.difference), '', '', '', ''],
    ],
  });
  return (
    <RowBars
      id="shares"
      headline={t('shares.finding', { whole: format.difference(whole), date, parts: first })}
      headingLevel={3}
      summary={t('shares.summary', {
        date,
        parts: found
          .map(({ id, share }) => t('shares.part', { name: nameOf(id), points: format.difference(share) }))
          .join('; '),
      })}
      rows={rows}
      from={low < 0 ? -scaleEnd(-low) : 0}
      to={scaleEnd(Math.max(...ends))}
      write={format.difference}
      heads={{ scale: t('shares.scale', { date }), value: t('shares.share'), aside: t('shares.asideHead') }}
      table={table}
      note={[
        t('shares.note'),
        split.estimate === null
          ? t('shares.exact', { runs: format.count(split.runs) })
          : t('shares.estimate', { orders: format.count(split.estimate.orders) }),
        split.precision === 'single' ? t('shares.single') : '',
      ]
        .filter((part) => part !== '')
        .join(' ')}
    />
  );
}

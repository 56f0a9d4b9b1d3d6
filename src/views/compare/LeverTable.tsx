import { useTranslation } from 'react-i18next';
import type { PathTone } from '../../charts/types.ts';
import { useFormat } from '../../i18n/index.ts';
import type { LeverId, Settings } from '../../model/index.ts';
import { type AssumptionRef, assumed, levelOf } from '../../scenario/assumptions.ts';
import { pathOf } from '../../state/results.ts';
import type { OnTable } from '../../state/table.ts';
import { Disclosure } from '../../ui/index.ts';
import { WideTable } from '../about/Prose.tsx';
import { useParameterName } from '../evidence/useParameterName.ts';
import { withUnit } from '../explore/amount.ts';
import { useNameOf } from '../explore/names.ts';
import { exact } from '../method/exact.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import styles from './compare.module.css';
import { differing, isAsToday } from './lever-rows.ts';

/** The levers in which the scenarios differ, and the rest folded away. */
export function LeverTable(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
}) {
  const { compared, tones } = props;
  const { t } = useTranslation('compare');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const { levers, options, assumptions, identical } = differing(compared.map(({ settings }) => settings));
  const parameterName = useParameterName(assumptions.some(({ part }) => part === 'parameters'));
  const nameOf = useNameOf();
  const assumptionName = (ref: AssumptionRef): string => {
    if (ref.part === 'line') return t('levers.line');
    if (ref.part === 'parameters') return parameterName(ref.id) ?? ref.id;
    return nameOf(levelOf(ref.id), ref.id);
  };
  return (
    <section className={styles.block}>
      <h2>{t('levers.heading')}</h2>
      {levers.length + options.length + assumptions.length === 0 ? (
        <p>{t('levers.none')}</p>
      ) : (
        <WideTable label={t('levers.heading')}>
          <table className={styles.table} data-columns={compared.length}>
            <caption>{t('levers.caption')}</caption>
            <ColumnHeads first={t('levers.lever')} compared={compared} tones={tones} />
            <tbody>
              {levers.map((id) => (
                <tr key={id}>
                  <th scope="row">{lever(`lever.${id}.name`)}</th>
                  {compared.map(({ settings }, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                    <td key={place}>
                      <Setting id={id} settings={settings} />
                    </td>
                  ))}
                </tr>
              ))}
              {options.map((id) => (
                <tr key={id}>
                  <th scope="row">{lever(`option.${id}.name`)}</th>
                  {compared.map(({ settings }, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                    <td key={place}>{format.percent(settings.options[id])}</td>
                  ))}
                </tr>
              ))}
              {assumptions.map((ref) => (
                <tr key={assumptionName(ref)}>
                  <th scope="row">{t('levers.assumption', { name: assumptionName(ref) })}</th>
                  {compared.map(({ settings }, place) => {
                    const value = assumed(settings.assumptions, ref);
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                      <td key={place}>
                        {value === null ? (
                          <span className={styles.soft}>{t('levers.published')}</span>
                        ) : (
                          exact(format, value)
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {identical.length > 0 && (
        <Disclosure summary={t('levers.identical', { count: identical.length })}>
          <dl className={styles.identical}>
            {identical.map((id) => (
              <div key={id}>
                <dt>{lever(`lever.${id}.name`)}</dt>
                <dd>{compared[0] && <Setting id={id} settings={compared[0].settings} />}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}

/** One lever of one scenario: amount, dates, cost. */
function Setting({ id, settings }: { readonly id: LeverId; readonly settings: Settings }) {
  const { t } = useTranslation('compare');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const setting = settings.levers[id];
  if (isAsToday(id, setting)) return <span className={styles.soft}>{t('levers.asToday')}</span>;
  const { value, start, ramp, end } = setting;
  const dates = [
    start === 0 ? t('levers.now') : t('levers.from', { date: format.monthShort(start) }),
    ramp === 0 ? t('levers.noRamp') : t('levers.ramp', { count: ramp }),
    ...(end === null ? [] : [t('levers.until', { date: format.monthShort(end) })]),
  ];
  const written = exact(format, value);
  const amount = withUnit(id, written, lever(`lever.${id}.unit`));
  const cost = pathOf(settings).costByLever[id].planned[24] ?? 0;
  return (
    <>
      {amount}
      <span className={styles.aside}>
        {dates.join(', ')}; {cost > 0 ? t('levers.cost', { money: format.money(cost) }) : t('levers.noCost')}
      </span>
    </>
  );
}

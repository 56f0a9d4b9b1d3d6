import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { useFormat } from '../../i18n/index.ts';
import { baselineSettings, LEVERS, type LeverId } from '../../model/index.ts';
import type { Goal } from '../../study/goal.ts';
import type { CommonLever } from '../../study/seek.ts';
import styles from '../studies/studies.module.css';

const today = baselineSettings();
/** Levers named in the sentence; all of them stand in the picture. */
const NAMED = 4;
type Use = 'always' | 'never' | 'sometimes';

/** In every near-equal mix above today, in none, or in some only. */
function howUsed({ lever, low, high }: CommonLever): Use {
  const { value } = today.levers[lever];
  if (low > value) return 'always';
  return high > value ? 'sometimes' : 'never';
}

/** What all near-equal mixes have in common: how far each lever goes over them, as a part of its slider. */
export function SeekCommon({
  common,
  goal,
}: {
  readonly common: readonly CommonLever[];
  readonly goal: Goal;
}) {
  const { t } = useTranslation('goals');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const nameOf = (id: LeverId): string => lever(`lever.${id}.name`);
  const write = (id: LeverId) => (value: number) => format.amount(value, LEVERS[id].step);
  const by = (use: Use): readonly CommonLever[] => common.filter((one) => howUsed(one) === use);
  const names = (use: Use): string => {
    const all = by(use).map((one) => nameOf(one.lever));
    const some = all.slice(0, NAMED).join(', ');
    return all.length > NAMED ? t('common.more', { names: some, count: all.length - NAMED }) : some;
  };
  const ordered = [...by('always'), ...by('sometimes'), ...by('never')];
  const rows: readonly BarRow[] = ordered.map((one) => {
    const { max, group } = LEVERS[one.lever];
    const written = write(one.lever);
    return {
      id: one.lever,
      name: nameOf(one.lever),
      bars: [{ from: one.low / max, to: one.high / max, fill: group }],
      value: t(`common.use.${howUsed(one)}`),
      aside:
        one.low === one.high
          ? written(one.low)
          : t('common.range', { low: written(one.low), high: written(one.high) }),
    };
  });
  const table = (): TableTwin => ({
    columns: [
      t('common.lever'),
      t('common.unit'),
      t('common.low'),
      t('common.high'),
      t('common.max'),
      t('common.useHead'),
    ],
    rows: ordered.map((one) => [
      nameOf(one.lever),
      lever(`lever.${one.lever}.unit`),
      numberCell(one.low, write(one.lever)),
      numberCell(one.high, write(one.lever)),
      numberCell(LEVERS[one.lever].max, write(one.lever)),
      t(`common.use.${howUsed(one)}`),
    ]),
  });
  const headline = [
    t(by('always').length === 0 ? 'common.noAlways' : 'common.always', { names: names('always') }),
    ...(by('never').length === 0 ? [] : [t('common.never', { names: names('never') })]),
  ].join(' ');
  return (
    <div className={styles.block}>
      <RowBars
        id="goal-common"
        headline={headline}
        summary={t('common.summary', { date: format.monthLabel(goal.month) })}
        rows={rows}
        from={0}
        to={1}
        write={format.percent}
        heads={{ scale: t('common.scale'), value: t('common.useHead'), aside: t('common.rangeHead') }}
        table={table}
        note={t('common.note')}
      />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { type Format, useFormat } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { LINK_GOAL_RANGES, type LinkGoal } from '../../scenario/link.ts';
import { setGoal } from '../../state/actions.ts';
import { GOAL_PRESET_IDS, type GoalKind, type GoalPresetId } from '../../study/goal.ts';
import { Choice, Select, TypedNumber } from '../../ui/index.ts';
import { exact } from '../method/exact.ts';
import { presetIdOf, presetOf } from './goal.ts';
import styles from './goals.module.css';
import { SeekLevers } from './SeekLevers.tsx';
import { Tick } from './Tick.tsx';

const KINDS: readonly { readonly kind: GoalKind; readonly preset: GoalPresetId }[] = [
  { kind: 'most-points', preset: 'most-points-24' },
  { kind: 'cheapest-by-chance', preset: 'chance-30' },
  { kind: 'cheapest', preset: 'line-48' },
];
/** Starts that are offered first to a search that may choose them: at once, and up to the end of the first year. */
const FIRST_STARTS = { earliest: 0, latest: 12 } as const;

/** A goal in the words of its preset. */
export function presetWords(goal: LinkGoal, format: Format) {
  return {
    date: format.monthLabel(goal.month),
    money: format.money(goal.planned ?? 0),
    line: goal.kind === 'most-points' ? '' : exact(format, goal.line),
    chance: goal.kind === 'cheapest-by-chance' ? exact(format, goal.chance) : '',
  };
}

/** What is sought: three goals in words, then the numbers, the starts and the levers of the one that is chosen. */
export function SeekForm({ goal, settings }: { readonly goal: LinkGoal; readonly settings: Settings }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  // Whoever has chosen levers and starts keeps them when the question changes.
  const change = (id: GoalPresetId): void => {
    const { starts, locked, freed } = goal;
    setGoal({ ...presetOf(id, settings), starts, locked, freed });
  };
  return (
    <div className={styles.form}>
      <div className={styles.presets}>
        <Choice<GoalPresetId>
          label={t('seek.presets')}
          showLabel
          value={presetIdOf(goal, settings)}
          onChange={(id) => setGoal(presetOf(id, settings))}
          options={GOAL_PRESET_IDS.map((id) => ({
            value: id,
            label: t(`seek.preset.${id}`, presetWords(presetOf(id, settings), format)),
          }))}
        />
      </div>
      <div className={styles.numbers}>
        <Select<GoalKind>
          label={t('seek.kind')}
          value={goal.kind}
          onChange={(kind) => change(KINDS.find((one) => one.kind === kind)?.preset ?? 'most-points-24')}
          options={KINDS.map(({ kind }) => ({ value: kind, label: t(`seek.kinds.${kind}`) }))}
        />
        {goal.kind === 'cheapest-by-chance' && (
          <NumberField
            field="chance"
            value={goal.chance}
            whole
            onCommit={(chance) => setGoal({ ...goal, chance })}
          />
        )}
        {goal.kind !== 'most-points' && (
          <NumberField field="line" value={goal.line} onCommit={(line) => setGoal({ ...goal, line })} />
        )}
        <NumberField
          field="month"
          value={goal.month}
          whole
          aside={format.monthShort(goal.month)}
          onCommit={(month) => setGoal({ ...goal, month })}
        />
        <Tick
          checked={goal.planned !== null}
          onChange={(has) =>
            setGoal({ ...goal, planned: has ? presetOf('most-points-24', settings).planned : null })
          }
        >
          {t('seek.hasBudget')}
        </Tick>
        {goal.planned !== null && (
          <NumberField
            field="planned"
            value={goal.planned}
            onCommit={(planned) => setGoal({ ...goal, planned })}
          />
        )}
        <Tick checked={goal.absorption} onChange={(absorption) => setGoal({ ...goal, absorption })}>
          {t('seek.absorption')}
        </Tick>
      </div>
      <Starts goal={goal} />
      <SeekLevers goal={goal} />
    </div>
  );
}

function Starts({ goal }: { readonly goal: LinkGoal }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const { starts } = goal;
  return (
    <div className={styles.numbers}>
      <Choice<'kept' | 'free'>
        label={t('seek.starts')}
        showLabel
        value={starts === null ? 'kept' : 'free'}
        onChange={(value) => setGoal({ ...goal, starts: value === 'kept' ? null : FIRST_STARTS })}
        options={(['kept', 'free'] as const).map((value) => ({ value, label: t(`seek.start.${value}`) }))}
      />
      {starts !== null &&
        (['earliest', 'latest'] as const).map((end) => (
          <NumberField
            key={end}
            field={end}
            value={starts[end]}
            whole
            aside={format.monthShort(starts[end])}
            onCommit={(month) => setGoal({ ...goal, starts: { ...starts, [end]: month } })}
          />
        ))}
    </div>
  );
}

type Field = 'month' | 'line' | 'chance' | 'planned' | 'earliest' | 'latest';

function NumberField(props: {
  readonly field: Field;
  readonly value: number;
  readonly whole?: boolean;
  readonly aside?: string;
  readonly onCommit: (value: number) => void;
}) {
  const { field, value, whole = false, aside, onCommit } = props;
  const { t } = useTranslation('goals');
  const format = useFormat();
  const { min, max } = LINK_GOAL_RANGES[field === 'earliest' || field === 'latest' ? 'start' : field];
  const write = (x: number): string => exact(format, x);
  const name = t(`seek.field.${field}`);
  return (
    <div className={styles.number}>
      <span aria-hidden="true" className={styles.label}>
        {name}
      </span>
      <TypedNumber
        id={`goal-${field}`}
        value={value}
        min={min}
        max={max}
        unit={aside ?? t(`seek.unit.${field}`)}
        words={{
          typed: t('seek.typed', { name, unit: t(`seek.unit.${field}`) }),
          notANumber: t('seek.notANumber'),
          tooHigh: t('seek.tooHigh', { max: write(max) }),
          tooLow: t('seek.tooLow', { min: write(min) }),
        }}
        format={write}
        onCommit={(typed) => onCommit(whole ? Math.round(typed) : typed)}
      />
    </div>
  );
}

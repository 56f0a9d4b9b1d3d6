import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, scaleEnd, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { useFormat } from '../../i18n/index.ts';
import { LEVERS, type LeverId } from '../../model/index.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { useStudy } from '../../state/study.ts';
import type { Waiting as Cost, LatestStart, WaitingAnswer, WaitingGoal } from '../../study/waiting.ts';
import { Button, Choice } from '../../ui/index.ts';
import { exact } from '../method/exact.ts';
import { Running } from '../studies/Running.tsx';
import styles from '../studies/studies.module.css';
import { soughtOf, useGoal } from './goal.ts';

/** Delays that can be drawn, months; all that are run stand in the table. */
const DRAWN = [3, 6, 12, 24] as const;
type Drawn = (typeof DRAWN)[number];
const QUARTER = 3;

/** What it costs to begin later: the whole package, and each lever alone. */
export function Waiting() {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  const isNamed = useApp((state) => state.section === 'waiting');
  const goal = useGoal(settings);
  const [asked, setAsked] = useState(isNamed);
  const [delay, setDelay] = useState<Drawn>(12);
  const question = useMemo(() => {
    const { seed, draws } = soughtOf(goal, settings);
    const line = goal.kind === 'most-points' ? settings.assumptions.line : goal.line;
    const chance = goal.kind === 'cheapest-by-chance' ? goal.chance : null;
    return { kind: 'waiting' as const, settings, goal: { month: goal.month, line, chance }, seed, draws };
  }, [goal, settings]);
  const study = useStudy<'waiting'>(asked ? question : null);
  const found = study.answer ?? study.soFar;
  return (
    <>
      <p>{t('waiting.how')}</p>
      {!asked && <Button onClick={() => setAsked(true)}>{t('waiting.begin')}</Button>}
      {asked && <Running {...study} answered={study.answer !== null} />}
      {found !== null &&
        (found.byLever.length === 0 ? (
          <p className={styles.finding}>{t('waiting.nothing')}</p>
        ) : (
          <>
            <Latest latest={found.whole.latest} goal={question.goal} />
            <div className={styles.controls}>
              <Choice<Drawn>
                label={t('waiting.delay')}
                showLabel
                value={delay}
                onChange={setDelay}
                options={DRAWN.map((value) => ({ value, label: t(`waiting.delays.${value}`) }))}
              />
            </div>
            <Lost found={found} month={month} delay={delay} goal={question.goal} />
            <p className={styles.note}>
              {t('waiting.method', {
                runs: format.count(found.runs),
                draws: format.count(found.draws),
                seed: question.seed,
              })}
            </p>
          </>
        ))}
    </>
  );
}

/** The latest start that still meets the goal, in one sentence. */
function Latest({ latest, goal }: { readonly latest: Cost['latest']; readonly goal: WaitingGoal }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  if (latest === undefined) return <p className={styles.note}>{t('waiting.latestPending')}</p>;
  const values = { line: exact(format, goal.line), date: format.monthLabel(goal.month) };
  const met =
    goal.chance === null
      ? t('waiting.goalLine', values)
      : t('waiting.goalChance', { ...values, chance: exact(format, goal.chance) });
  const how = latest === null ? 'never' : latest.atLeast ? 'atLeast' : latest.delay === 0 ? 'none' : 'by';
  return (
    <p role="status" className={styles.finding}>
      {t(`waiting.latest.${how}`, {
        goal: met,
        start: format.monthLabel(latest?.start ?? 0),
        count: latest?.delay ?? 0,
      })}
    </p>
  );
}

function Lost(props: {
  readonly found: WaitingAnswer;
  readonly month: number;
  readonly delay: Drawn;
  readonly goal: WaitingGoal;
}) {
  const { found, month, delay, goal } = props;
  const { t } = useTranslation('goals');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const at = found.months.indexOf(month);
  const place = found.delays.indexOf(delay);
  const points = (cost: Cost, k = place): number => cost.points[at]?.[k] ?? 0;
  const chances = (cost: Cost, k = place): number | undefined => cost.chances?.[at]?.[k];
  const ofHundred = (share: number): string => format.countDifference(-Math.round(share * 100));
  const nameOf = (id: LeverId): string => lever(`lever.${id}.name`);
  const byLever = [...found.byLever].sort((a, b) => points(b) - points(a));
  const rowOf = (cost: Cost, id: LeverId | 'whole'): BarRow => {
    const share = chances(cost);
    return {
      id,
      name: id === 'whole' ? t('waiting.whole') : nameOf(id),
      bars: [{ from: 0, to: points(cost), fill: id === 'whole' ? 'strong' : LEVERS[id].group }],
      value: format.difference(-points(cost)),
      aside: share === undefined ? '…' : ofHundred(share),
      strong: id === 'whole',
    };
  };
  const rows = [...byLever.map((cost) => rowOf(cost, cost.lever)), rowOf(found.whole, 'whole')];
  const ends = [found.whole, ...byLever].map((cost) => points(cost));
  const low = Math.min(0, ...ends);
  const line = exact(format, goal.line);
  const date = format.monthLabel(month);
  const wholeChance = chances(found.whole);
  const values = {
    delay: t(`waiting.delays.${delay}`),
    date,
    line,
    points: format.size(points(found.whole)),
    quarter: format.size((points(found.whole) * QUARTER) / delay),
    chance: wholeChance === undefined ? '' : format.count(Math.abs(Math.round(wholeChance * 100))),
  };
  const gains = points(found.whole) < 0;
  const headline = gains
    ? t('waiting.findingGain', values)
    : t(wholeChance === undefined ? 'waiting.findingPoints' : 'waiting.finding', values);
  const latestText = (latest: LatestStart | null | undefined): string => {
    if (latest === undefined) return '…';
    if (latest === null) return t('waiting.latestNever');
    const start = format.monthShort(latest.start);
    return latest.atLeast ? t('waiting.latestAtLeast', { start }) : start;
  };
  const delays = found.delays.slice(1);
  const table = (): TableTwin => ({
    columns: [
      t('waiting.lever'),
      ...delays.map((months) => t('waiting.pointsAfter', { months })),
      ...delays.map((months) => t('waiting.chancesAfter', { months })),
      t('waiting.latestHead'),
    ],
    rows: [...byLever, { ...found.whole, lever: null }].map((cost) => [
      cost.lever === null ? t('waiting.whole') : nameOf(cost.lever),
      ...delays.map((_, k) => numberCell(-points(cost, k + 1), format.difference)),
      ...delays.map((_, k) => {
        const share = chances(cost, k + 1);
        return share === undefined ? '' : numberCell(-Math.round(share * 100), format.countDifference);
      }),
      latestText(cost.latest),
    ]),
  });
  return (
    <RowBars
      id="waiting"
      headline={headline}
      summary={t('waiting.summary', values)}
      rows={rows}
      from={low < 0 ? -scaleEnd(-low) : 0}
      to={scaleEnd(Math.max(0, ...ends))}
      write={format.size}
      heads={{
        scale: t('waiting.scale', { date, delay: values.delay }),
        value: t('waiting.points'),
        aside: t('waiting.chances', { line }),
      }}
      table={table}
      note={t('waiting.note')}
    />
  );
}

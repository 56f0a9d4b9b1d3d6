import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { pathOf } from '../../state/results.ts';
import type { FoundMix } from '../../study/found-mix.ts';
import type { GoalProblem } from '../../study/goal-parse.ts';
import type { SeekAnswer, SeekAsked } from '../../study/seek.ts';
import { exact } from '../method/exact.ts';

/** Differences written as zero are called the same. */
const WRITTEN = 0.005;

const FIELDS = ['month', 'line', 'chance', 'limits.planned', 'starts.earliest', 'starts.latest'] as const;
const SAID = {
  month: 'month',
  line: 'line',
  chance: 'chance',
  'limits.planned': 'planned',
  'starts.earliest': 'earliest',
  'starts.latest': 'latest',
} as const satisfies Record<(typeof FIELDS)[number], string>;

/** The sentence for what is wrong with a goal. Exhaustive: the compiler asks here for a new kind. */
export function useGoalProblem(): (problem: GoalProblem) => string {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const fieldName = (field: string): string => {
    const known = FIELDS.find((one) => one === field);
    return known === undefined ? field : t(`seek.field.${SAID[known]}`);
  };
  return (problem) => {
    switch (problem.kind) {
      case 'not-a-goal':
        return t('seek.problem.not-a-goal');
      case 'other-version':
        return t('seek.problem.other-version', { found: problem.found, known: problem.known });
      case 'missing':
      case 'unknown-field':
        return t(`seek.problem.${problem.kind}`, { field: fieldName(problem.field) });
      case 'out-of-range':
        return t('seek.problem.out-of-range', {
          field: fieldName(problem.field),
          value: exact(format, problem.value),
          min: exact(format, problem.min),
          max: exact(format, problem.max),
        });
      case 'not-valid':
        return t('seek.problem.not-valid', { field: fieldName(problem.field), found: problem.found });
      case 'latest-before-earliest':
        return t('seek.problem.latest-before-earliest', {
          earliest: format.monthLabel(problem.earliest),
          latest: format.monthLabel(problem.latest),
        });
    }
  };
}

/** What the search found, in one sentence. */
export function useSeekFinding(): (asked: SeekAsked, answer: SeekAnswer) => string {
  const { t } = useTranslation('goals');
  const format = useFormat();

  const mostPoints = ({ settings, goal }: SeekAsked, { figures }: FoundMix): string => {
    const own = pathOf(settings);
    const score = figures.total[goal.month] as number;
    const more = score - (own.total[goal.month] as number);
    const how = more >= WRITTEN ? 'more' : more <= -WRITTEN ? 'less' : 'same';
    return t(goal.limits.planned === null ? 'finding.pointsFree' : 'finding.points', {
      money: format.money(goal.limits.planned ?? 0),
      score: format.level(score),
      date: format.monthLabel(goal.month),
      own: t(`finding.own.${how}`, {
        size: format.size(more),
        money: format.money(own.cost.planned),
      }),
    });
  };

  const cheapest = ({ settings, goal }: SeekAsked, { figures }: FoundMix): string => {
    const own = pathOf(settings);
    const values = {
      money: format.money(figures.cost.planned),
      date: format.monthLabel(goal.month),
      line: goal.kind === 'most-points' ? '' : exact(format, goal.line),
      without: format.chance(figures.chance.without),
      own: format.level(own.total[goal.month] as number),
      ownMoney: format.money(own.cost.planned),
    };
    if (goal.kind !== 'cheapest-by-chance') return t('finding.cheapest', values);
    return t('finding.chance', { ...values, chance: exact(format, goal.chance) });
  };

  const notReached = ({ goal }: SeekAsked, answer: SeekAnswer, { figures }: FoundMix): string => {
    const { firstMonth } = answer;
    const values = {
      month: goal.month,
      date: format.monthLabel(goal.month),
      line: goal.kind === 'most-points' ? '' : exact(format, goal.line),
      first: firstMonth ?? 0,
      firstDate: firstMonth === null ? '' : format.monthLabel(firstMonth),
    };
    if (goal.kind !== 'cheapest-by-chance')
      return t(firstMonth === null ? 'finding.never' : 'finding.later', {
        ...values,
        score: format.level(figures.total[goal.month] as number),
      });
    return t(firstMonth === null ? 'finding.chanceNever' : 'finding.chanceLater', {
      ...values,
      reached: format.chance(figures.chance.with),
      chance: exact(format, goal.chance),
    });
  };

  return (asked, answer) => {
    if (answer.best === null)
      return answer.blocked === null
        ? t('finding.nothing')
        : t('finding.blocked', { limit: t(`finding.limit.${answer.blocked}`) });
    if (!answer.reachable) return notReached(asked, answer, answer.best);
    return asked.goal.kind === 'most-points' ? mostPoints(asked, answer.best) : cheapest(asked, answer.best);
  };
}

/** A ceiling of planned money a year, in sentences. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type BudgetYear, underCeiling } from '../../model/index.ts';

/** What is written as S/0 breaks nothing. S/ million. */
const WRITTEN = 0.05;
/** Levers named of a year that breaks the ceiling. */
const NAMED = 3;

interface CeilingWords {
  /** Whether it holds, and where not by how much. */
  readonly short: (years: readonly BudgetYear[], ceiling: number) => string;
  /** What the year that breaks it most holds; null where it holds. */
  readonly worst: (years: readonly BudgetYear[], ceiling: number) => string | null;
}

export function useCeilingWords(): CeilingWords {
  const { t } = useTranslation('budget');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();

  const against = (years: readonly BudgetYear[], ceiling: number) => {
    const all = years.map((year) => ({ year, ...underCeiling(year, ceiling) }));
    return {
      broken: all.filter(({ left }) => left < -WRITTEN),
      tightest: all.reduce((least, one) => (one.left < least.left ? one : least)),
    };
  };
  const nameOf = (year: BudgetYear): string =>
    year.isPart
      ? t('part', { year: year.year, months: year.until - year.from })
      : t('whole', { year: year.year });
  return {
    short(years, ceiling) {
      const { broken, tightest } = against(years, ceiling);
      if (broken.length === 0)
        return t('holds', {
          ceiling: format.money(ceiling),
          left: format.money(Math.max(0, tightest.left)),
          year: nameOf(tightest.year),
        });
      return t(broken.length === 1 ? 'brokenOnce' : 'broken', {
        ceiling: format.money(ceiling),
        count: broken.length,
        year: nameOf(tightest.year),
        over: format.money(-tightest.left),
      });
    },
    worst(years, ceiling) {
      const { broken, tightest } = against(years, ceiling);
      if (broken.length === 0) return null;
      const { year, left } = tightest;
      const named: string[] = year.levers
        .slice(0, NAMED)
        .map(({ lever: id, planned }) =>
          t('takes', { name: lever(`lever.${id}.name`), money: format.money(planned) }),
        );
      const rest = year.levers.length - named.length;
      if (rest > 0) named.push(t('more', { count: rest }));
      return t('breaks', { year: nameOf(year), over: format.money(-left), levers: named.join(', ') });
    },
  };
}

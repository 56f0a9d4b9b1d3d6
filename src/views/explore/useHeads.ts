import { useTranslation } from 'react-i18next';
import { type Chances, roundedChances } from '../../charts/futures.ts';
import { useLine } from '../../charts/index.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, INDICATOR_IDS, type Path, type WindowLosses } from '../../model/index.ts';
import { useNameOf } from './names.ts';

/** Draws above the line without the package and with it, of 100; none at a month that was not drawn. */
export function chancesOf({ chanceAbove60 }: Ensemble, month: number): Chances {
  return roundedChances({
    without: chanceAbove60.baseline[month] ?? 0,
    with: chanceAbove60.scenario[month] ?? 0,
  });
}

/** Above each picture, what it shows, from the same numbers. */
export function useHeads() {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const nameOf = useNameOf();
  const line = useLine();
  return {
    futures(draws: Ensemble | null, month: number, moved: boolean): string | undefined {
      if (draws === null) return undefined;
      const chances = chancesOf(draws, month);
      return moved
        ? t('figures.futuresBoth', { line, without: chances.without, with: chances.with })
        : t('figures.futuresOne', { line, without: chances.without });
    },
    window: (losses: WindowLosses, moved: boolean): string =>
      moved
        ? t('figures.window', {
            full: format.difference(losses.full),
            left: format.difference(losses.contribution),
          })
        : t('figures.windowEmpty'),
    bites(path: Path, baseline: Path, month: number): string {
      const most = mostMoved(path, baseline, month);
      return most === null
        ? t('figures.bitesEmpty')
        : t('figures.bites', {
            name: nameOf('indicator', most.id),
            amount: format.difference(most.amount),
            month: format.monthLabel(month),
          });
    },
    rank: (path: Path, month: number): string =>
      t('figures.rank', {
        month: format.monthLabel(month),
        rank: t(`ordinal.n${Math.round(path.rank[month] as number) as 7}`),
        countries: format.count(CURRENT_EDITION.countries.length),
      }),
    numbers: (path: Path, month: number): string =>
      t('figures.twoNumbers', { asymmetry: format.level(path.asymmetry[month] as number) }),
  };
}

/** The indicator that the package moves most, on its own 0-100; null where it moves none. */
function mostMoved(path: Path, baseline: Path, month: number) {
  const moves = INDICATOR_IDS.map((id) => ({
    id,
    amount: (path.indicators[id][month] as number) - (baseline.indicators[id][month] as number),
  })).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const [most] = moves;
  return most !== undefined && Math.abs(most.amount) >= 0.005 ? most : null;
}

import { useTranslation } from 'react-i18next';
import { weightsOf } from '../../edition/conditioning.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { INDICATOR_IDS, mostWeightOf, type WeightId } from '../../model/index.ts';
import { levelOf } from '../../scenario/assumptions.ts';
import { exact } from '../method/exact.ts';
import styles from './assumptions.module.css';
import type { Editor } from './editor.ts';
import { Branch, FigureField, useFigureName } from './Figures.tsx';
import { indexTree } from './tree.ts';

/** The weights below the three dimensions, in points of 100. */
export function Weights({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('assumptions');
  const format = useFormat();
  const nameOf = useFigureName();
  const { weights } = editor.settings.assumptions;
  const published = pointsOf(weightsOf(EDITION));
  const now = pointsOf(weightsOf(EDITION, undefined, weights));
  const write = (points: number): string => exact(format, Number(points.toFixed(2)));
  return (
    <>
      <p className={styles.intro}>{t('weights.intro')}</p>
      {indexTree().map(({ id: dimension, inside }) => (
        <Branch
          key={dimension}
          title={t('weights.of', {
            name: nameOf(dimension),
            weight: format.count(100 * EDITION.dimensions[dimension].weight),
          })}
        >
          {inside.map((id) => {
            const own = weights[id];
            const standing = Math.abs(now(id) - published(id)) < 0.005;
            return (
              <FigureField
                key={id}
                name={nameOf(id)}
                label={t('weights.field', { name: nameOf(id) })}
                level={levelOf(id)}
                value={own ?? null}
                max={mostWeightOf(EDITION, id)}
                hint={
                  own === undefined && !standing
                    ? t('weights.now', { weight: write(now(id)) })
                    : t('weights.published', { weight: write(published(id)) })
                }
                onChange={(value) => editor.assume({ part: 'weights', id }, value)}
              />
            );
          })}
        </Branch>
      ))}
    </>
  );
}

/** Points of 100 of a part, from the shares of the indicators. */
function pointsOf(shares: Float64Array): (id: WeightId) => number {
  return (id) =>
    INDICATOR_IDS.reduce((sum, indicator, place) => {
      const inside = indicator === id || EDITION.indicators[indicator].parent === id;
      return inside ? sum + 100 * (shares[place] ?? 0) : sum;
    }, 0);
}

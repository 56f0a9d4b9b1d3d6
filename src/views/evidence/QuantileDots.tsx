import { useTranslation } from 'react-i18next';
import { PARAMETERS, type ParameterId } from '../../evidence/parameters.ts';
import { useFormat } from '../../i18n/index.ts';
import { quantileOf } from '../../model/index.ts';
import { exact } from '../method/exact.ts';
import { stacks } from './dots.ts';
import styles from './evidence.module.css';

const DOTS = 20;
const WIDTH = 18;

/** How a coefficient is drawn: twenty dots, each a twentieth of the draws, over its range, with the central value. */
export function QuantileDots({ id }: { readonly id: ParameterId }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { value, low, high } = PARAMETERS[id];
  const quantile = quantileOf(id);
  const values = Array.from({ length: DOTS }, (_, i) => quantile((i + 0.5) / DOTS));
  const [least, most] = [values[0] as number, values.at(-1) as number];
  const [from, to] = [Math.min(low, least), Math.max(high, most)];
  const at = (x: number): number => (x - from) / (to - from);
  const dots = stacks(values.map(at), WIDTH);
  const height = Math.max(...dots.map(({ level }) => level)) + 1;
  const written = (x: number): string => exact(format, Number(x.toPrecision(2)));
  return (
    <figure className={styles.dots}>
      <svg
        viewBox={`-1 ${-height - 1} ${WIDTH + 2} ${height + 1.5}`}
        role="img"
        aria-label={t('record.dots', {
          least: written(least),
          most: written(most),
          median: written(quantile(0.5)),
        })}
      >
        <line className={styles.span} x1={at(low) * WIDTH} x2={at(high) * WIDTH} y1={0.15} y2={0.15} />
        {dots.map(({ place, level, key }) => (
          <circle key={key} cx={place} cy={-level - 0.5} r={0.42} />
        ))}
        <line
          className={styles.centre}
          x1={at(value) * WIDTH}
          x2={at(value) * WIDTH}
          y1={-height - 0.6}
          y2={0.45}
        />
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span style={{ insetInlineStart: `${100 * at(low)}%` }}>{exact(format, low)}</span>
        <span style={{ insetInlineStart: `${100 * at(high)}%` }}>{exact(format, high)}</span>
      </div>
      <figcaption>{t('record.dotsNote')}</figcaption>
    </figure>
  );
}

import type { Format } from '../../i18n/index.ts';

const MOST_DECIMALS = 4;

/** A number of the records as it stands there, up to four decimals and no trailing zeros: "2.625", "−0.3", "1,390". */
export function exact(format: Format, x: number): string {
  const [whole = '0', decimals = ''] = Math.abs(x)
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '')
    .split('.');
  const mark = format.level(0).charAt(1);
  const sign = x < 0 ? '−' : '';
  return sign + format.count(Number(whole)) + (decimals && mark + decimals);
}

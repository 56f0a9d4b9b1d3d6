/**
 * exp, log and pow built from +, -, x and / alone, so that every browser and Node give the same bits:
 * ECMAScript leaves the built-in ones to the implementation.
 *
 * Method   argument reduction by ln 2 and the classic minimax polynomials of fdlibm (Sun, 1993).
 * Error    below 1.5 units in the last place for exp and log; pow is exp(y log x), relative error about
 *          1e-16 x |y log x|.
 */
/** Constants of the argument reduction and of the two polynomials; other printers of the same functions read them. */
export const LN2_HIGH = 6.9314718036912381649e-1;
export const LN2_LOW = 1.90821492927058770002e-10;
export const INVERSE_LN2 = 1.442695040888963387;
export const EXP_TERMS = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
] as const;
export const LOG_TERMS = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const;
const [P1, P2, P3, P4, P5] = EXP_TERMS;
const [L1, L2, L3, L4, L5, L6, L7] = LOG_TERMS;

const LEAST_EXPONENT = -1074;
const POWER_OF_TWO = new Float64Array(1023 - LEAST_EXPONENT + 1);
for (let k = 0, up = 1; k <= 1023; k++, up *= 2) POWER_OF_TWO[k - LEAST_EXPONENT] = up;
for (let k = -1, down = 0.5; k >= LEAST_EXPONENT; k--, down /= 2) POWER_OF_TWO[k - LEAST_EXPONENT] = down;

/** e to the x; 0 below -745.2, Infinity above 709.8. Example exp(0) === 1. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.133219101941) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  // In two halves, so that neither power leaves the range of a double near the ends.
  const half = Math.floor(k / 2);
  return (
    y * (POWER_OF_TWO[half - LEAST_EXPONENT] as number) * (POWER_OF_TWO[k - half - LEAST_EXPONENT] as number)
  );
}

// Two views of one double: faster than a DataView, and the order of its words is found, not assumed.
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = 1;
const HIGH_WORD = words[1] === 0x3ff00000 ? 1 : 0;
const SQRT_HALF_HIGH_WORD = 0x3fe6a09e;

/** Natural logarithm; -Infinity at 0, NaN below. Example log(1) === 0. */
export function log(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x <= 0) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  let k = 0;
  let y = x;
  if (y < 2.2250738585072014e-308) {
    y *= 18014398509481984;
    k = -54;
  }
  double[0] = y;
  const word = words[HIGH_WORD] as number;
  // m in [sqrt(1/2), sqrt(2)): the exponent is split off so that the polynomial sees a number near one.
  const shift = (word - SQRT_HALF_HIGH_WORD) >> 20;
  k += shift;
  // Times a power of two, which is exact: writing half a double and reading the whole stalls the processor.
  const f = y * (POWER_OF_TWO[-shift - LEAST_EXPONENT] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + k * LN2_LOW) - f);
}

/** x to the y for x >= 0; pow(0, y) is 0 for y > 0, 1 for y = 0, Infinity below. NaN for x < 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
}

/** Square root is exact in IEEE 754, so the built-in one may be used everywhere. */
export const sqrt = Math.sqrt;

/** Mean of a list; of nothing NaN. A loop: a number handed from function to function is one to collect. */
export function meanOf(values: Float64Array | Float32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

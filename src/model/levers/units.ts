/** From soles to S/ million. */
export const MILLION_PER_SOL = 1e-6;
/** From thousand soles to S/ million. */
export const MILLION_PER_THOUSAND = 1e-3;
export const HOURS_A_YEAR = 8760;
/** Public cost of a doctorate falls evenly over these. */
export const YEARS_OF_A_DOCTORATE = 4;

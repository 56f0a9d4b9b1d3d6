/** n!, for the weights of Shapley values. */
export const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

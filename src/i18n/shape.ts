/**
 * The same nested keys as the reference catalogue, each ending in some string.
 *
 * Use      `export const levers = {...} as const satisfies Shape<typeof reference>`
 * Failure  a missing, extra or misplaced message does not compile.
 */
export type Shape<Reference> = {
  readonly [Key in keyof Reference]: Reference[Key] extends string ? string : Shape<Reference[Key]>;
};

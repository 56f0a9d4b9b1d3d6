/**
 * The language that a tag means among those there are: a tag of another country is the same language, so `es` and `es-MX` mean
 * `es-PE` where that is the Spanish there is; undefined where there is none of it.
 */
export function closestLanguage<Tag extends string>(tag: string, known: readonly Tag[]): Tag | undefined {
  const main = (of: string): string => of.toLowerCase().split('-')[0] as string;
  return known.find((language) => main(language) === main(tag));
}

/** What the hash of a version of the model is made of; run by tests and `npm run freeze` only. */
import { PARAMETER_IDS, PARAMETERS } from '../evidence/parameters.ts';
import { shortHash } from '../kernel/hash.ts';
import { MODEL } from './current.ts';
import { ensembleOf } from './ensemble.ts';
import { EQUATIONS } from './equations/index.ts';
import { referencePackage } from './package.ts';
import { CHANCE_MONTHS } from './vocabulary.ts';

/** Words about a number, which may be put better without moving it. */
const WORDS = new Set(['source', 'sources', 'confidence', 'grade', 'group', 'section', 'published']);
const DRAWS = 16;

/**
 * The hash of equations, parameters and edition, 8 characters.
 *
 * Equations enter as the trees that they are; parameters with value, range and distribution; the edition with its figures.
 * A few draws stand for the arithmetic that no equation holds, to nine digits.
 */
export function modelHash(): string {
  return shortHash(
    JSON.stringify(
      [EQUATIONS, PARAMETER_IDS.map((id) => [id, PARAMETERS[id]]), MODEL.edition, fewDraws()],
      (key, value) => (WORDS.has(key) ? undefined : value),
    ),
  );
}

function fewDraws(): readonly string[] {
  return (['fixed', 'published'] as const).flatMap((view) => {
    const { scenario, rank } = ensembleOf(referencePackage(), DRAWS, undefined, { view });
    return CHANCE_MONTHS.flatMap((month) =>
      [...(scenario[month] ?? []), ...(rank.scenario[month] ?? [])].map((value) => value.toPrecision(9)),
    );
  });
}

import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeAll } from 'vitest';
import { FigureCaptionContext } from '../../src/charts/index.ts';
import { startWords } from '../../src/i18n/index.ts';
import type { Bridge, WindowLosses } from '../../src/model/path.ts';

/** Starts the Spanish words for a file of tests. */
export function inSpanish(): void {
  beforeAll(() => startWords('es-PE'));
}

/** Renders a figure under a scenario's caption. */
export const draw = (figure: ReactElement) =>
  render(
    <FigureCaptionContext value={{ scenario: 'Plataforma', model: '1.2.3' }}>{figure}</FigureCaptionContext>,
  );

export const NAMES = {
  talent: 'Talento',
  'research-innovation': 'Investigación e innovación',
  'compute-data': 'Cómputo y datos',
  adoption: 'Adopción',
  governance: 'Gobernanza',
  delivery: 'Ejecución',
} as const;

/** A bridge whose parts add up. */
export function bridgeOf(parts: Partial<Bridge['groups']> & { drift?: number; inForce?: number }): Bridge {
  const { drift = 2, inForce = 0.5, ...given } = parts;
  const groups = {
    talent: 0,
    'research-innovation': 0,
    'compute-data': 0,
    adoption: 0,
    governance: 0,
    delivery: 0,
    ...given,
  };
  const total = 51.93 + drift + inForce + Object.values(groups).reduce((sum, part) => sum + part, 0);
  return { month: 24, start: 51.93, drift, inForce, groups, total, missing: 60 - total };
}

/** Losses that add up. */
export function lossesOf(full: number, taken: Partial<WindowLosses>): WindowLosses {
  const losses = { lateMoney: 0, execution: 0, delay: 0, complements: 0, ceiling: 0, ...taken };
  const { lateMoney, execution, delay, complements, ceiling } = losses;
  const contribution = full - lateMoney - execution - delay - complements - ceiling;
  return { month: 24, full, lateMoney, execution, delay, complements, ceiling, contribution };
}

/** A line that climbs evenly over the 49 months. */
export const climb = (from: number, to: number): Float64Array =>
  Float64Array.from({ length: 49 }, (_, month) => from + ((to - from) * month) / 48);

import { MODEL_TEST_IDS } from '../../src/evidence/model-tests.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { CHANCES } from './chances.ts';
import { HINDCAST } from './hindcast.ts';
import type { Row } from './row.ts';

const MADE: readonly Row[] = [...ARITHMETIC, ...CHANCES, ...BEHAVIOUR, ...HINDCAST];

/** Every row, in the order of the Method page. */
export const ROWS: readonly Row[] = MODEL_TEST_IDS.map((id) => {
  const row = MADE.find((made) => made.id === id);
  if (!row) throw new Error(`nothing measures ${id}`);
  return row;
});

import type { ByLever } from '../vocabulary.ts';
import { access } from './access.ts';
import { adoption } from './adoption.ts';
import { compliance } from './compliance.ts';
import { doctorates } from './doctorates.ts';
import type { Lever } from './lever.ts';
import { literacy } from './literacy.ts';
import { openData } from './open-data.ts';
import { openModels } from './open-models.ts';
import { publicCompute } from './public-compute.ts';
import { rdGrants } from './rd-grants.ts';
import { rdTax } from './rd-tax.ts';
import { regional } from './regional.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { sandbox } from './sandbox.ts';
import { stableFinancing } from './stable-financing.ts';
import { stance } from './stance.ts';
import { standards } from './standards.ts';
import { startups } from './startups.ts';
import { training } from './training.ts';

export { factorOf } from './factor.ts';
export type { Anchor, Cost, Effect, Lever, LeverKind } from './lever.ts';

/** Every lever, by id. The compiler asks here for the record of an id that the vocabulary names. */
export const LEVERS: ByLever<Lever> = {
  literacy: literacy,
  training: training,
  doctorates: doctorates,
  retention: retention,
  'rd-grants': rdGrants,
  'rd-tax': rdTax,
  startups: startups,
  'public-compute': publicCompute,
  access: access,
  'open-data': openData,
  'open-models': openModels,
  adoption: adoption,
  stance: stance,
  sandbox: sandbox,
  compliance: compliance,
  rights: rights,
  standards: standards,
  regional: regional,
  'stable-financing': stableFinancing,
};

import { about } from './about.ts';
import { assumptions } from './assumptions.ts';
import { compare } from './compare.ts';
import { details } from './details.ts';
import { evidence } from './evidence.ts';
import { library } from './library.ts';
import { method } from './method.ts';
import { problems } from './problems.ts';

/** What the lazy views add. */
export default { assumptions, evidence, compare, details, library, method, about, problems };

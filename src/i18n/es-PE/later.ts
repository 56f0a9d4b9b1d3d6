import { about } from './about.ts';
import { compare } from './compare.ts';
import { evidence } from './evidence.ts';
import { library } from './library.ts';
import { method } from './method.ts';

/** What the lazy views add. */
export default { evidence, compare, library, method, about };

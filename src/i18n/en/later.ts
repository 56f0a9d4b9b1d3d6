import { about } from './about.ts';
import { compare } from './compare.ts';
import { library } from './library.ts';
import { method } from './method.ts';

/** What the lazy views add. */
export default { about, compare, library, method };

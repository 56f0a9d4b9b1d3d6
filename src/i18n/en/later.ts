import { about } from './about.ts';
import { method } from './method.ts';

/** What the lazy views add. */
export default { about, method };

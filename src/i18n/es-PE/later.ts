import { about } from './about.ts';

/** What the lazy views add. */
export default { about };

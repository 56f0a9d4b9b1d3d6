import { common } from './common.ts';
import { explore } from './explore.ts';
import { levers } from './levers.ts';

/** What the first view says. */
export default { common, explore, levers };

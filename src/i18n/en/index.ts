import { charts } from './charts.ts';
import { common } from './common.ts';
import { explore } from './explore.ts';
import { indicators } from './indicators.ts';
import { levers } from './levers.ts';

/** What the first view says. */
export default { common, explore, charts, levers, indicators };

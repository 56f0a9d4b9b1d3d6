import { charts } from './charts.ts';
import { common } from './common.ts';
import { explore } from './explore.ts';
import { indicators } from './indicators.ts';
import { levers } from './levers.ts';
import { problems } from './problems.ts';

/** What the first view says. */
export default { common, explore, charts, problems, levers, indicators };

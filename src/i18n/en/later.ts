import { about } from './about.ts';
import { assumptions } from './assumptions.ts';
import { budget } from './budget.ts';
import { compare } from './compare.ts';
import { details } from './details.ts';
import { evidence } from './evidence.ts';
import { explain } from './explain.ts';
import { goals } from './goals.ts';
import { library } from './library.ts';
import { method } from './method.ts';
import { problems } from './problems.ts';
import { share } from './share.ts';
import { studies } from './studies.ts';

/** What the lazy views add. */
export default {
  assumptions,
  evidence,
  budget,
  compare,
  details,
  explain,
  goals,
  library,
  method,
  problems,
  share,
  studies,
  about,
};

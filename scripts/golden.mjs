// @ts-check
// npm run golden: writes the golden tables anew; read the difference (git diff tests/golden) before committing it.
import { ensureInstalled, node, tool } from './project.mjs';

ensureInstalled();
process.exit(await node([tool('vitest'), 'run', 'tests/golden'], { GOLDEN: 'write' }));

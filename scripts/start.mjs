// @ts-check
// npm start: what a newcomer runs. Installs if needed, builds, serves the production build, prints the address.
import { ensureInstalled, node, tool } from './project.mjs';
import { serve } from './serve.mjs';

ensureInstalled();
const code = await node([tool('vite'), 'build', '--logLevel', 'warn']);
if (code !== 0) {
  console.error('The build failed: its own message stands above.');
  process.exit(code);
}
const { address } = await serve({ port: Number(process.env.PORT ?? 4173) });
console.log(`\nUmbral is ready:  ${address}\n(Ctrl+C ends it)`);

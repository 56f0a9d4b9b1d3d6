// @ts-check
// npm run --silent model -- <scenario> ...: the very same TypeScript the page is built of, run in Node through Vite,
// which also provides the generated kernel. Prints the program's own output and nothing else.
import { ROOT } from './project.mjs';

try {
  const { createServer, createServerModuleRunner } = await import('vite');
  const server = await createServer({
    root: ROOT,
    logLevel: 'silent',
    configLoader: 'runner',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    const { main } = await runner.import('/src/cli/main.ts');
    const { code, stdout, stderr } = main(process.argv.slice(2));
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
  } finally {
    await server.close();
  }
} catch (cause) {
  console.error(`The model did not start: ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}

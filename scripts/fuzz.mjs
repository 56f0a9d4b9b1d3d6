// @ts-check
// npm run fuzz: a million hostile links and files, and no exception, no wait and no touched prototype.
//   npm run fuzz -- 5000000 7     so many cases, of that seed
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadSource } from './load-source.mjs';
import { ensureInstalled } from './project.mjs';

const SHARE = 5000;

if (isMainThread) await main();
else await work();

async function main() {
  ensureInstalled();
  const [cases = 1_000_000, seed = 2026] = process.argv.slice(2).map(Number);
  await loadSource('scripts/fuzz/run.ts');
  const began = performance.now();
  let next = 0;
  const total = { cases: 0, links: 0, files: 0, opened: 0, slowest: 0 };
  /** @type {import('./fuzz/run.ts').Fault[]} */
  const faults = [];
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), Math.ceil(cases / SHARE)) }, async () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: seed });
      while (next < cases && faults.length === 0) {
        const from = next;
        next = Math.min(cases, from + SHARE);
        worker.postMessage([from, next]);
        /** @type {import('./fuzz/run.ts').Report} */
        const report = await new Promise((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
        });
        worker.removeAllListeners('error');
        for (const key of /** @type {const} */ (['cases', 'links', 'files', 'opened']))
          total[key] += report[key];
        total.slowest = Math.max(total.slowest, report.slowest);
        faults.push(...report.faults);
      }
      await worker.terminate();
    }),
  );
  for (const { n, case: one, fault } of faults.slice(0, 10))
    console.log(
      `case ${n} of seed ${seed}, a ${one.kind}: ${fault}\n${JSON.stringify(one.text.slice(0, 600))}\n`,
    );
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${total.cases} cases of seed ${seed} in ${seconds} s: ${total.links} links, ${total.files} files (${total.opened} opened); the slowest took ${total.slowest.toFixed(1)} ms; ${faults.length} faults`,
  );
  process.exit(faults.length === 0 && total.cases === cases ? 0 : 1);
}

async function work() {
  const { fuzz } = await loadSource('scripts/fuzz/run.ts');
  parentPort?.on('message', ([from, to]) => {
    parentPort?.postMessage(fuzz(workerData, from, to, () => performance.now()));
  });
}

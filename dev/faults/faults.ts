import { bundleWorker } from '../bundle.ts';
import { runFaults } from './run.ts';

const r = await runFaults({
  seed: 1,
  lanes: 6,
  until: { lists: 1 },
  shares: { hit: Number(process.argv[2] ?? 0), outage: 0 },
  killEvery: Number(process.argv[3] ?? 0),
  manners: 'keeps its key',
  durable: false,
  modules: await bundleWorker(),
  say: console.log,
});
const { journal, ...rest } = r;
console.log(rest);
const n: Record<string, number> = {};
for (const e of journal.entries)
  for (const t of e.tries) {
    const k = `${e.asked.operation} ${t.outcome} ${t.status}`;
    n[k] = (n[k] ?? 0) + 1;
  }
console.table(n);
const h: Record<string, Record<string, number>> = {};
for (const e of journal.entries)
  for (const t of e.tries)
    for (const x of t.hits) {
      const row = (h[x.phase] ??= {});
      const k = `${t.outcome} ${t.status}`;
      row[k] = (row[k] ?? 0) + 1;
    }
console.table(h);
process.exit(0);

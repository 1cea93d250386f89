/**
 * Cron on this machine: the handler of the Worker is called at the times that wrangler.toml names, as Cloudflare does. What
 * a machine that was off or asleep has missed, the jobs catch up themselves; nothing here decides what runs.
 */
import { unstable_readConfig } from 'wrangler';
import { cronIn, lastDue } from '../src/jobs/cron.ts';
import { CONFIG } from './bundle.ts';

const MINUTE = 60_000;

/** Those of wrangler.toml. */
export function cronsOfTheWorker(): readonly string[] {
  return unstable_readConfig({ config: CONFIG }).triggers.crons ?? [];
}

export type Call = (cron: string, at: Date) => Promise<unknown>;

/** Until it is stopped. A call that fails is told of, and the next comes all the same. */
export function startCrons(crons: readonly string[], call: Call, say: (line: string) => void): { stop(): void } {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const next = new Date((Math.floor(Date.now() / MINUTE) + 1) * MINUTE);
    timer = setTimeout(() => {
      for (const cron of crons.filter((one) => isDue(one, next))) {
        call(cron, next).catch(() => say(`the jobs of "${cron}" at ${next.toISOString()} failed`));
      }
      wait();
    }, next.getTime() - Date.now());
  };
  wait();
  return { stop: () => clearTimeout(timer) };
}

function isDue(cron: string, minute: Date): boolean {
  return lastDue(cronIn(cron), minute).getTime() === minute.getTime();
}

/**
 * The jobs of a Worker that is still to be started: whoever has the clock to wind waits for it, and hears what the jobs
 * wrote to the log meanwhile. One tick at a time, so that nobody hears another's.
 */
import type { Tick } from './issuer-page.ts';

type Scheduled = (cron: string, at: Date) => Promise<void>;

export function jobsToTick() {
  const started = Promise.withResolvers<Scheduled>();
  let heard: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const tick: Tick = (cron, at) => {
    const ticked = last.then(async () => {
      const scheduled = await started.promise;
      heard = [];
      await scheduled(cron, at);
      return heard;
    });
    last = ticked.catch(() => {});
    return ticked;
  };
  return {
    tick,
    ready: started.resolve,
    heard(line: string) {
      console.log(line);
      if (line.includes('"job":')) heard.push(line);
    },
  };
}

/** Plays the chapters on a clock: before each request the jobs run that were due until then. */
import type { Walk } from '../walk.ts';
import type { Clockwork } from './clockwork.ts';

export function onClock(walk: Walk, clock: Clockwork): Walk {
  const inTime = async <T extends { readonly at: string }>(asked: T): Promise<T> => {
    await clock.advanceTo(new Date(asked.at));
    return asked;
  };
  return {
    ...walk,
    step: async (step) => walk.step(await inTime(step)),
    ask: async (asked) => walk.ask(await inTime(asked)),
    async read(by, path, at) {
      await clock.advanceTo(new Date(at));
      return walk.read(by, path, at);
    },
  };
}

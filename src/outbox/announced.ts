/**
 * Lets the queue know that an act has told of something, once its answer is on the way: so that it is delivered in seconds.
 * Nothing depends on it. Where the message is lost, or there is no queue, the sweep of every five minutes finds the events.
 */
import type { MiddlewareHandler } from 'hono';
import { hasTold } from '../db/act.ts';
import { environmentOf } from '../env.ts';
import type { AppEnv } from '../http/context.ts';
import type { Message } from './queue.ts';

export const announced: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  // On operations that are for everybody there is no actor.
  const { actor }: Partial<AppEnv['Variables']> = c.var;
  if (actor === undefined || !hasTold(actor)) return;
  const { events } = environmentOf(c.env);
  if (events === null) return;
  const { livemode } = actor;
  c.executionCtx.waitUntil(events.send({ livemode } satisfies Message).catch(() => undefined));
};

/** What every request carries through the middleware, and how handlers get at it. */
import type { Context } from 'hono';
import type { Actor } from '../auth/actor.ts';
import type { Language } from '../engine/answer.ts';
import type { Bindings } from '../env.ts';

export type AppEnv = {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    language: Language;
    /** The instant the request came in; nothing below worker.ts reads the clock. */
    now: Date;
    /** Who is asking; on operations that are not public only (see actorOf in src/auth/authenticate.ts). */
    actor: Actor;
    /** Bytes of the answer's body, where they are known before it is sent. */
    bytes: number;
    /** Set by an answer that is still being written when its handler returns. */
    written: Promise<number>;
    /** Where a bug was thrown, without its words. */
    failure: { readonly error: string; readonly at: string | null };
  };
};

export type Ctx = Context<AppEnv>;

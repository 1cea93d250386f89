/**
 * Before every operation that is not public: who asks (a token or a key, checked against the register), whether they may
 * (permissions.ts), and at what time they live. Nothing of the request but its route and these headers has been read yet,
 * so that nobody learns what an operation takes by asking without a right to.
 */
import type { MiddlewareHandler } from 'hono';
import { connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { environmentOf } from '../env.ts';
import type { AppEnv, Ctx } from '../http/context.ts';
import { instantIn } from '../http/instant.ts';
import type { OperationOf } from '../http/operations.ts';
import { problem } from '../http/problem.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from './actor.ts';
import { hashOf, isKeyForm } from './key-form.ts';
import { isAllowed, type Permission } from './permissions/permission.ts';
import { PERMISSIONS } from './permissions/permissions.ts';
import { findKey, findMember } from './register.ts';
import { readToken } from './tokens.ts';

const INVALID = { 'WWW-Authenticate': 'Bearer realm="ansinh", error="invalid_token"' };
const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i;

export function authenticated(operationOf: OperationOf): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const operation = operationOf(c);
    if (operation === null) return next();
    const permission = permissionOf(operation);
    if ('public' in permission) return next();
    const header = c.req.header('authorization');
    if (header === undefined) throw new Refusal('unauthenticated');
    const [, credential] = BEARER.exec(header) ?? [];
    const actor = credential === undefined ? null : await actorBehind(c, credential);
    if (actor === null) return problem(c, 'unauthenticated', { headers: INVALID });
    if (!isAllowed(permission, actor)) throw new Refusal('not-allowed');
    c.set('actor', { ...actor, now: chosenNow(c.req.header('x-now'), actor.livemode) });
    return next();
  };
}

/** An operation somebody forgot is nobody's. */
function permissionOf(operation: string): Permission {
  return PERMISSIONS[operation] ?? { people: {} };
}

async function actorBehind(c: Ctx, credential: string): Promise<Actor | null> {
  const environment = environmentOf(c.env);
  if (credential.startsWith('ansinh_')) {
    return isKeyForm(credential) ? actorOfKey(await connect(environment), credential) : null;
  }
  const claimed = await readToken(credential, environment.oidcIssuers, c.var.now);
  return claimed === null ? null : actorOfPerson(await connect(environment), claimed);
}

async function actorOfKey(db: Database, key: string): Promise<Actor | null> {
  const found = await findKey(db, await hashOf(key));
  return found === null ? null : { kind: 'key', now: null, ...found };
}

type Claimed = NonNullable<Awaited<ReturnType<typeof readToken>>>;

/** The token says who, for whom and as what; the register has to say the same, and in the same mode. */
async function actorOfPerson(
  db: Database,
  { issuer, subject, livemode, agency, role }: Claimed,
): Promise<Actor | null> {
  const found = await findMember(db, issuer, subject, agency);
  if (found === null || found.livemode !== livemode || !found.roles.includes(role)) return null;
  const { roles: _, ...member } = found;
  return { kind: 'person', now: null, role, ...member };
}

const EXAMPLE = '2026-12-24T23:59:59+07:00';

/** Test data may be lived through at any time; live data has the true one, and says so aloud. */
function chosenNow(header: string | undefined, livemode: boolean): string | null {
  if (header === undefined) return null;
  if (livemode) throw new Refusal('clock-is-live');
  const instant = instantIn(header);
  if (instant !== null) return instant;
  throw new Refusal('invalid', [{ at: ['X-Now'], in: 'header', code: 'not-an-instant', bounds: EXAMPLE }]);
}

/**
 * What the Worker is given from outside, parsed once for each isolate. Nothing else reads a binding by its name, and a
 * value that is missing or wrong is named without being shown.
 */
import { type Issuer, issuersIn } from './auth/issuers.ts';
import { type KeyRing, keyRingIn } from './seal/key-ring.ts';

export type RateLimiter = { limit(options: { key: string }): Promise<{ success: boolean }> };
/** A pool of connections that Cloudflare keeps, for a deployment over TCP. */
export type Hyperdrive = { readonly connectionString: string };
/** Of Cloudflare: messages that come back to this Worker, at least once. */
export type EventQueue = {
  send(body: unknown): Promise<unknown>;
  sendBatch(messages: Iterable<{ readonly body: unknown }>): Promise<unknown>;
};
export type Assets = { fetch(request: Request): Promise<Response> };

export type Bindings = {
  readonly QUOTE_ID_KEY?: string;
  readonly DATABASE_URL?: string;
  readonly HYPERDRIVE?: Hyperdrive;
  readonly OIDC_ISSUERS?: string;
  readonly SEAL_KEYS?: string;
  readonly INDEX_KEYS?: string;
  readonly BUILD?: string;
  readonly RATE_LIMITER?: RateLimiter;
  readonly EVENTS?: EventQueue;
  readonly ASSETS?: Assets;
};

export type Environment = {
  readonly quoteIdKey: string;
  readonly databaseUrl: string | null;
  /** None: nobody can sign in, and what is public is answered all the same. */
  readonly oidcIssuers: readonly Issuer[];
  /** Null where nothing of anybody is kept (see needed in src/seal/key-ring.ts). */
  readonly sealKeys: KeyRing | null;
  readonly indexKeys: KeyRing | null;
  readonly build: string;
  readonly rateLimiter: RateLimiter | null;
  /** None: events are delivered by the sweep alone. */
  readonly events: EventQueue | null;
  readonly assets: Assets | null;
};

/** The log tells the class and the binding, and nothing of the words; the value stands in neither. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
  readonly binding: keyof Bindings;

  constructor(binding: keyof Bindings, problem: string) {
    super(`${binding} ${problem}`);
    this.binding = binding;
  }
}

const parsed = new WeakMap<Bindings, Environment>();

export function environmentOf(bindings: Bindings): Environment {
  const known = parsed.get(bindings);
  if (known !== undefined) return known;
  const environment = parse(bindings);
  parsed.set(bindings, environment);
  return environment;
}

/** A key shorter than 32 characters could be tried out, and quote ids would then tell who was asked about. */
function parse(bindings: Bindings): Environment {
  const quoteIdKey = bindings.QUOTE_ID_KEY ?? '';
  if (quoteIdKey.length < 32) throw new Misconfigured('QUOTE_ID_KEY', 'is missing or shorter than 32 characters');
  const oidcIssuers = issuersIn(bindings.OIDC_ISSUERS ?? '[]');
  if (oidcIssuers === null) throw new Misconfigured('OIDC_ISSUERS', 'is not a JSON list of issuers');
  return {
    quoteIdKey,
    oidcIssuers,
    databaseUrl: bindings.HYPERDRIVE?.connectionString ?? bindings.DATABASE_URL ?? null,
    sealKeys: ringIn(bindings, 'SEAL_KEYS'),
    indexKeys: ringIn(bindings, 'INDEX_KEYS'),
    build: bindings.BUILD ?? 'dev',
    rateLimiter: bindings.RATE_LIMITER ?? null,
    events: bindings.EVENTS ?? null,
    assets: bindings.ASSETS ?? null,
  };
}

function ringIn(bindings: Bindings, name: 'SEAL_KEYS' | 'INDEX_KEYS'): KeyRing | null {
  const text = bindings[name];
  if (text === undefined) return null;
  const ring = keyRingIn(text);
  if (ring === null) throw new Misconfigured(name, 'is not a JSON ring of keys of 32 bytes in base64');
  return ring;
}

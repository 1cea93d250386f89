/**
 * What the Worker is given from outside, parsed once for each isolate. Nothing else reads a binding by its name, and a
 * value that is missing or wrong is named without being shown.
 */
export type RateLimiter = { limit(options: { key: string }): Promise<{ success: boolean }> };
export type Assets = { fetch(request: Request): Promise<Response> };

export type Bindings = {
  readonly QUOTE_ID_KEY?: string;
  readonly DATABASE_URL?: string;
  readonly BUILD?: string;
  readonly RATE_LIMITER?: RateLimiter;
  readonly ASSETS?: Assets;
};

export type Environment = {
  readonly quoteIdKey: string;
  readonly databaseUrl: string | null;
  readonly build: string;
  readonly rateLimiter: RateLimiter | null;
  readonly assets: Assets | null;
};

export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
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
  if (quoteIdKey.length < 32) throw new Misconfigured('QUOTE_ID_KEY is missing or shorter than 32 characters');
  return {
    quoteIdKey,
    databaseUrl: bindings.DATABASE_URL ?? null,
    build: bindings.BUILD ?? 'dev',
    rateLimiter: bindings.RATE_LIMITER ?? null,
    assets: bindings.ASSETS ?? null,
  };
}

/**
 * Whether a token is one that an issuer of ours signed, for us, in the last quarter of an hour. It says who somebody is
 * and for which agency they mean to act; whether they may, the register says. The keys are fetched from the address in our
 * own configuration: nothing in a token is followed.
 */
import { createRemoteJWKSet } from 'jose/jwks/remote';
import { decodeJwt } from 'jose/jwt/decode';
import { jwtVerify } from 'jose/jwt/verify';
import { Refusal } from '../refusal.ts';
import { ROLES, type Role } from './actor.ts';
import type { Issuer } from './issuers.ts';

/** Signatures with a public key alone: nothing that we know could sign a token. */
const ALGORITHMS = ['ES256', 'EdDSA', 'PS256', 'RS256'];
const OLDEST_SECONDS = 15 * 60;
const CLOCKS_DIFFER_SECONDS = 5;
/** Longer than any honest one; what is longer is not even decoded. */
const LONGEST = 8_192;

export type Claimed = {
  readonly issuer: string;
  readonly subject: string;
  readonly livemode: boolean;
  readonly agency: string;
  readonly role: Role;
};

/** Null where the token is not good, for whatever reason. */
export async function readToken(token: string, issuers: readonly Issuer[], now: Date): Promise<Claimed | null> {
  const issuer = token.length > LONGEST ? undefined : issuerOf(token, issuers);
  if (issuer === undefined) return null;
  const payload = await verified(token, issuer, now);
  if (payload === null) return null;
  const { sub: subject, [issuer.claims.agency]: agency, [issuer.claims.role]: claimedRole } = payload;
  const role = ROLES.find((one) => one === claimedRole);
  if (typeof subject !== 'string' || typeof agency !== 'string' || !UUID.test(agency) || role === undefined)
    return null;
  return { issuer: issuer.issuer, subject, livemode: issuer.livemode, agency, role };
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Only to choose whose keys to check it with: nothing of a token is believed before that. */
function issuerOf(token: string, issuers: readonly Issuer[]): Issuer | undefined {
  try {
    const { iss, aud } = decodeJwt(token);
    const meant = Array.isArray(aud) ? aud : [aud];
    return issuers.find(({ issuer, audience }) => issuer === iss && meant.includes(audience));
  } catch {
    return undefined;
  }
}

async function verified(token: string, issuer: Issuer, now: Date): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const { payload } = await jwtVerify(token, keysOf(issuer), {
      algorithms: ALGORITHMS,
      issuer: issuer.issuer,
      audience: issuer.audience,
      currentDate: now,
      clockTolerance: CLOCKS_DIFFER_SECONDS,
      maxTokenAge: OLDEST_SECONDS,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return payload;
  } catch (error) {
    if (isToBlame(error)) return null;
    throw new Refusal('identity-unavailable');
  }
}

const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/** Kept for as long as the isolate lives; jose asks again after ten minutes, and for an unknown key at most twice a minute. */
function keysOf({ jwksUri }: Issuer): ReturnType<typeof createRemoteJWKSet> {
  const known = keySets.get(jwksUri);
  if (known !== undefined) return known;
  const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 3_000 });
  keySets.set(jwksUri, keys);
  return keys;
}

/**
 * jose names what is wrong with a token by these; anything else (no answer, not 200, no JSON, no key set) is wrong with
 * the issuer or the way to it, and says nothing about the token.
 */
const TOKENS_FAULT = new Set([
  'ERR_JOSE_ALG_NOT_ALLOWED',
  'ERR_JOSE_NOT_SUPPORTED',
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
  'ERR_JWS_INVALID',
  'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  'ERR_JWT_CLAIM_VALIDATION_FAILED',
  'ERR_JWT_EXPIRED',
  'ERR_JWT_INVALID',
]);

function isToBlame(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && TOKENS_FAULT.has(error.code);
}

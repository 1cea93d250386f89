/**
 * An OpenID issuer of one machine's own, for invented people: it publishes its keys to the Worker and signs whatever token
 * it is asked for. It must never be in anybody's configuration but the local one; its keys die with the process.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

/** Never looked up: the Worker's network leads here by this name. */
export const ISSUER_HOST = 'issuer.ansinh.local';
export const ISSUER = `https://${ISSUER_HOST}`;
export const AUDIENCE = { test: 'ansinh-test', live: 'ansinh-live' } as const;
const MINUTES = 15;

export interface Asked {
  readonly subject: string;
  readonly agency: string;
  readonly role: string;
  readonly livemode?: boolean;
}

export interface LocalIssuer {
  /** For the binding OIDC_ISSUERS. */
  readonly binding: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Good for 15 minutes. */
  readonly tokenFor: (asked: Asked) => Promise<string>;
  /** Whatever the payload says, also what no honest issuer would sign. */
  readonly sign: (payload: JWTPayload, header?: Partial<JWTHeaderParameters>) => Promise<string>;
  /** As published: of public keys only. */
  readonly published: { readonly keys: readonly object[] };
}

export async function newIssuer(): Promise<LocalIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = 'local-1';
  const published = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] };
  const sign: LocalIssuer['sign'] = (payload, header = {}) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt', ...header }).sign(privateKey);
  return {
    published,
    sign,
    binding: JSON.stringify([entry(false), entry(true)]),
    tokenFor: (asked) => sign(payloadFor(asked)),
    async handle(_, response) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(published));
    },
  };
}

export function payloadFor({ subject, agency, role, livemode = false }: Asked): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  const aud = livemode ? AUDIENCE.live : AUDIENCE.test;
  return { iss: ISSUER, aud, sub: subject, iat: now, nbf: now, exp: now + MINUTES * 60, agency, role };
}

function entry(livemode: boolean): object {
  return {
    issuer: ISSUER,
    jwksUri: `${ISSUER}/jwks`,
    audience: livemode ? AUDIENCE.live : AUDIENCE.test,
    livemode,
    claims: { agency: 'agency', role: 'role' },
  };
}

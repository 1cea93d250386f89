/**
 * Signatures by Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`, one for each secret that is
 * good just now, so that a secret can be changed without a delivery that nobody believes.
 */

const PREFIX = 'whsec_';
/** Between the 24 and 64 that the specification allows. */
const SECRET_BYTES = 32;

const encoder = new TextEncoder();

export function newSecret(): string {
  return `${PREFIX}${base64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))}`;
}

export type Signed = { readonly id: string; readonly timestamp: number; readonly body: string };

/** As the header `webhook-signature` carries it. */
export async function signaturesOf(signed: Signed, secrets: readonly string[]): Promise<string> {
  const signatures = await Promise.all(secrets.map((secret) => signatureOf(signed, secret)));
  return signatures.join(' ');
}

async function signatureOf({ id, timestamp, body }: Signed, secret: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.slice(PREFIX.length)), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${body}`));
  return `v1,${base64(new Uint8Array(signature))}`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

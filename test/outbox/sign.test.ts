// Protects receivers who check what they are sent by the rules of Standard Webhooks, with the package that is theirs and not
// ours; and the waits between attempts, which must spread and must end.
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { waitAfter } from '../../src/outbox/delivery.ts';
import { newSecret, signaturesOf } from '../../src/outbox/sign.ts';

const now = Math.floor(Date.now() / 1000);
const signed = { id: 'e1', timestamp: now, body: '{"type":"list.returned","data":{"words":"Thuận Hoá"}}' };

const headers = (signature: string, over: Record<string, string> = {}) => ({
  'webhook-id': signed.id,
  'webhook-timestamp': String(signed.timestamp),
  'webhook-signature': signature,
  ...over,
});

describe('a signature', () => {
  it('is believed by who has the secret', async () => {
    const secret = newSecret();

    const signature = await signaturesOf(signed, [secret]);

    expect(new Webhook(secret).verify(signed.body, headers(signature))).toEqual(JSON.parse(signed.body));
  });

  it('is what the package would have made', async () => {
    const secret = newSecret();

    expect(await signaturesOf(signed, [secret])).toBe(
      new Webhook(secret).sign(signed.id, new Date(signed.timestamp * 1000), signed.body),
    );
  });

  it('is believed under the old secret and the new one while both sign', async () => {
    const [old, fresh, other] = [newSecret(), newSecret(), newSecret()];

    const signature = await signaturesOf(signed, [fresh, old]);

    for (const secret of [old, fresh]) new Webhook(secret).verify(signed.body, headers(signature));
    expect(() => new Webhook(other).verify(signed.body, headers(signature))).toThrow();
  });

  it.each([
    ['another id', { 'webhook-id': 'e2' }, signed.body],
    ['another instant', { 'webhook-timestamp': String(now - 1) }, signed.body],
    ['another body', {}, `${signed.body} `],
  ])('is not believed for %s', async (_, over, body) => {
    const secret = newSecret();
    const signature = await signaturesOf(signed, [secret]);

    expect(() => new Webhook(secret).verify(body, headers(signature, over))).toThrow();
  });

  it('comes of a secret of 32 bytes, never the same', () => {
    const secrets = Array.from({ length: 100 }, newSecret);

    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });
});

describe('the wait after a failure', () => {
  it('grows, within a fifth of what is written, and ends with the twelfth', () => {
    const written = [5, 60, 300, 1_800, 7_200, 18_000, 28_800, 32_400, 32_400, 32_400, 32_400];
    for (const [at, wait] of written.entries()) {
      const drawn = Array.from({ length: 200 }, () => waitAfter(at + 1) ?? Number.NaN);
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(Math.floor(wait * 0.8));
      expect(Math.max(...drawn)).toBeLessThanOrEqual(Math.ceil(wait * 1.2));
      if (wait >= 60) expect(new Set(drawn).size).toBeGreaterThan(5);
    }
    expect(waitAfter(12)).toBeNull();
  });

  it('is never longer than a message of the queue may be kept back', () => {
    const longest = Array.from({ length: 11 }, (_, at) =>
      Math.max(...Array.from({ length: 100 }, () => waitAfter(at + 1) ?? 0)),
    );

    expect(Math.max(...longest)).toBeLessThan(12 * 3_600);
  });
});

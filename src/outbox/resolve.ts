/**
 * What the names of targets lead to, asked of a resolver over HTTPS just before a delivery: a name that was public when it
 * was registered may lead inside later. The network asks once more for itself, so this is the second lock on that door
 * and not the first: on Cloudflare a Worker's own fetch reaches the public network alone, also where the target is a host
 * of our own zone (global_fetch_strictly_public in wrangler.toml).
 */
import { isPublicAddress } from './targets.ts';

const RESOLVER = 'https://cloudflare-dns.com/dns-query';
const TIMEOUT_MS = 5_000;

/** `unknown`: there is no answer, or the name leads nowhere. */
export type LeadsTo = 'public' | 'elsewhere' | 'unknown';

/** RFC 1035 and 3596. Other records of an answer are the names on the way. */
const TYPES = { A: 1, AAAA: 28 } as const;

/** Every address counts: whoever is called may be any of them. */
export async function leadsTo(host: string): Promise<LeadsTo> {
  const answers = await Promise.all([addressesOf(host, 'A'), addressesOf(host, 'AAAA')]);
  const addresses = answers.flatMap((answer) => answer ?? []);
  if (!addresses.every(isPublicAddress)) return 'elsewhere';
  return addresses.length === 0 || answers.includes(null) ? 'unknown' : 'public';
}

async function addressesOf(host: string, type: keyof typeof TYPES): Promise<readonly string[] | null> {
  try {
    const answer = await fetch(`${RESOLVER}?name=${encodeURIComponent(host)}&type=${type}`, {
      headers: { accept: 'application/dns-json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const told: unknown = answer.ok ? await answer.json() : null;
    return recordsIn(told, TYPES[type]);
  } catch {
    return null;
  }
}

/** Null where it is no answer; NXDOMAIN (3) is one. */
function recordsIn(told: unknown, type: number): readonly string[] | null {
  if (!isObject(told) || !('Status' in told) || (told.Status !== 0 && told.Status !== 3)) return null;
  const records: readonly unknown[] = 'Answer' in told && Array.isArray(told.Answer) ? told.Answer : [];
  return records.flatMap((record) => {
    if (!isObject(record) || !('type' in record) || record.type !== type) return [];
    return 'data' in record && typeof record.data === 'string' ? [record.data] : [''];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The random secrets of one local copy: the passwords of its database roles, the key of its quote ids, and the keys that
 * seal and find people's data. They are made once for each data folder, readable by their owner only,
 * and are never committed or printed.
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

const NAMES = ['superuser', 'owner', 'app', 'quoteIdKey', 'sealKeys', 'indexKeys'] as const;

/** Not yet made by older copies: added to theirs. The passwords of a database that is there cannot be. */
const ADDED = ['sealKeys', 'indexKeys'] as const;

export type Secrets = Readonly<Record<(typeof NAMES)[number], string>>;

export async function secretsOf(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  // Others may walk through, but neither list nor read: an account without rights must reach its database below.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const kept = await readFile(file, 'utf8').catch(() => null);
  const found = kept === null ? new Map<string, unknown>() : read(kept, file);
  const made = newSecrets();
  if (kept === null) {
    await writeFile(file, textOf(made), { mode: 0o600, flag: 'wx' });
    return made;
  }
  await chmod(file, 0o600);
  const missing = ADDED.filter((name) => !found.has(name));
  for (const name of missing) found.set(name, made[name]);
  const secrets = secretsIn(found, file);
  // A copy that is cut off half-way must not cost the passwords: the new file takes the place of the old one whole.
  if (missing.length > 0) {
    await writeFile(`${file}.new`, textOf(secrets), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return secrets;
}

function textOf(secrets: Secrets): string {
  return `${JSON.stringify(secrets, null, 2)}\n`;
}

/** Base64 in its URL form, so that a password stands in a connection string as it is. */
export function newSecrets(): Secrets {
  return {
    superuser: randomBytes(24).toString('base64url'),
    owner: randomBytes(24).toString('base64url'),
    app: randomBytes(24).toString('base64url'),
    quoteIdKey: randomBytes(32).toString('base64'),
    sealKeys: newRing(),
    indexKeys: newRing(),
  };
}

function newRing(): string {
  return JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
}

function read(text: string, file: string): Map<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text)));
  } catch {
    throw unreadable(file);
  }
}

function secretsIn(found: ReadonlyMap<string, unknown>, file: string): Secrets {
  const take = (name: (typeof NAMES)[number]): string => {
    const value = found.get(name);
    if (typeof value !== 'string' || value === '') throw unreadable(file);
    return value;
  };
  const [superuser, owner, app, quoteIdKey] = [take('superuser'), take('owner'), take('app'), take('quoteIdKey')];
  return { superuser, owner, app, quoteIdKey, sealKeys: take('sealKeys'), indexKeys: take('indexKeys') };
}

function unreadable(file: string): CannotStart {
  return new CannotStart(`${file} cannot be read: restore it, or delete its folder to begin with an empty database.`);
}

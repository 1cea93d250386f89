/**
 * The random secrets of one local copy: the passwords of its database roles and the key of its quote ids.
 * They are made once for each data folder, readable by their owner only, and are never committed or printed.
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

const NAMES = ['superuser', 'owner', 'app', 'quoteIdKey'] as const;

export type Secrets = Readonly<Record<(typeof NAMES)[number], string>>;

export async function secretsOf(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  // Others may walk through, but neither list nor read: an account without rights must reach its database below.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept === null) {
    const made = newSecrets();
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  }
  await chmod(file, 0o600);
  return parse(kept, file);
}

/** Base64 in its URL form, so that a password stands in a connection string as it is. */
export function newSecrets(): Secrets {
  return {
    superuser: randomBytes(24).toString('base64url'),
    owner: randomBytes(24).toString('base64url'),
    app: randomBytes(24).toString('base64url'),
    quoteIdKey: randomBytes(32).toString('base64'),
  };
}

function parse(text: string, file: string): Secrets {
  const found = new Map<string, unknown>();
  try {
    for (const [name, value] of Object.entries(JSON.parse(text))) found.set(name, value);
  } catch {
    throw unreadable(file);
  }
  const read = (name: (typeof NAMES)[number]): string => {
    const value = found.get(name);
    if (typeof value !== 'string' || value === '') throw unreadable(file);
    return value;
  };
  return { superuser: read('superuser'), owner: read('owner'), app: read('app'), quoteIdKey: read('quoteIdKey') };
}

function unreadable(file: string): CannotStart {
  return new CannotStart(`${file} cannot be read: restore it, or delete its folder to begin with an empty database.`);
}

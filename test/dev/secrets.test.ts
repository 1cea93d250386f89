/**
 * Protects the secrets of a local copy: made once and kept, readable by nobody else, and completed where an older copy has
 * not all of them, without touching those it has.
 */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newSecrets, secretsOf } from '../../dev/secrets.ts';
import { keyRingIn } from '../../src/seal/key-ring.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ansinh-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => join(folder, 'secrets.json');

test('they are made once, and are no others the next time', async () => {
  const made = await secretsOf(folder);
  expect(await secretsOf(folder)).toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test('their rings are rings of keys', () => {
  const { sealKeys, indexKeys } = newSecrets();
  for (const ring of [sealKeys, indexKeys]) expect(keyRingIn(ring)).toMatchObject({ current: 'k1' });
});

test('an older copy is given what it lacks, and keeps what it has', async () => {
  const { superuser, owner, app, quoteIdKey } = newSecrets();
  await writeFile(file(), JSON.stringify({ superuser, owner, app, quoteIdKey }), { mode: 0o644 });
  const completed = await secretsOf(folder);
  expect(completed).toMatchObject({ superuser, owner, app, quoteIdKey });
  expect(keyRingIn(completed.sealKeys)).not.toBeNull();
  expect(await secretsOf(folder)).toEqual(completed);
  expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual(completed);
  expect(await readdir(folder)).toEqual(['secrets.json']);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test.each(['', 'no JSON', '[]', 'null', '{"superuser":"s"}', '{"superuser":7}'])(
  'a file that cannot be read (%j) is left as it is, and shown to nobody',
  async (text) => {
    await writeFile(file(), text);
    await expect(secretsOf(folder)).rejects.toThrow(/^\S+secrets\.json cannot be read: restore it/);
    expect(await readFile(file(), 'utf8')).toBe(text);
  },
);

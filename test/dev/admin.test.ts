// Protects how a deployment gets its first administrator, and that the demo offices can be made again and again: what
// somebody revoked stays revoked, what was written down stays true, and a mistake is said in one sentence.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tcpUrl } from '../../dev/database.ts';
import { DEMO_AGENCIES, seedDemoOffices } from '../../dev/demo-offices.ts';
import { communeOf } from '../../src/places/places.ts';
import { newDatabase, type TestDatabase } from '../support/running.ts';

let database: TestDatabase;
let owner: pg.Client;
let url: string;

beforeAll(async () => {
  database = await newDatabase();
  url = tcpUrl('ansinh_owner', database.secrets.owner, database.port, database.name);
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.discard();
});

async function admin(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: url };
  const run = promisify(execFile)('node', ['dev/admin.ts', ...args], {
    env,
    cwd: new URL('../..', import.meta.url).pathname,
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

const ADD = ['add', '--mode', 'live', '--issuer', 'https://login.example.vn'];

describe('npm run admin', () => {
  it('makes an administrator once, lists it, and ends it; all of it on the record', async () => {
    expect((await admin('list')).out).toBe('There are none.\n');
    const first = await admin(...ADD, '--subject', 'a-made-name', '--province', '46');
    const again = await admin(...ADD, '--subject', 'a-made-name', '--province', '46');
    expect(again.out).toBe(first.out);
    const [, agency] = /agency (\S+)/.exec(first.out) ?? [];
    const [, member = ''] = /member (\S+)/.exec(first.out) ?? [];
    expect((await admin('list')).out).toBe(
      `${member}  live  46  approver,reader  https://login.example.vn a-made-name\n`,
    );
    expect((await admin('revoke', member)).out).toBe('Revoked.\n');
    expect((await admin('revoke', member)).out).toContain('No administrator');
    expect((await admin('list')).out).toBe('There are none.\n');
    const { rows } = await owner.query('select operation, actor_kind from app.audit where chain = $1 order by seq', [
      agency,
    ]);
    expect(rows.map(({ operation, actor_kind }) => [operation, actor_kind])).toEqual([
      ['agency.create', 'system'],
      ['member.add', 'system'],
      ['member.revoke', 'system'],
    ]);
  });

  it.each([
    [['add', '--mode', 'real'], '--mode is test or live.'],
    [['add', '--mode', 'live', '--issuer', 'http://x'], '--issuer is an address with https.'],
    [ADD, '--subject is missing.'],
    [[...ADD, '--subject', '046190000001'], 'looks like an identity number'],
    [[...ADD, '--subject', 'x', '--province', 'Hue'], '--province is a code of two digits.'],
    [['revoke', 'x'], 'revoke takes the id of a member.'],
    [['remove'], 'That is no command.'],
    [['add', '--admin'], "Unknown option '--admin'"],
  ])('%j: %s', async (args, sentence) => {
    const { code, err } = await admin(...args);

    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).toContain('npm run admin -- add');
    expect(err).not.toContain(database.secrets.owner);
  });
});

describe('the demo offices', () => {
  it('are made once, and stay as they were left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ansinh-demo-'));
    const people = async () =>
      (await owner.query('select count(*)::int as n from app.member where not livemode and revoked_at is null')).rows[0]
        ?.n;
    const keys = await seedDemoOffices(owner, folder);
    const before = await people();
    await owner.query("update app.member set revoked_at = now() where agency = $1 and 'reader' = any (roles)", [
      DEMO_AGENCIES.find(({ slug }) => slug === 'hue-thuan-hoa')?.id,
    ]);
    const again = await seedDemoOffices(owner, folder);

    expect(before).toBe(DEMO_AGENCIES.reduce((sum, { roles, seconds }) => sum + roles.length + seconds.length, 0));
    expect(await people()).toBe(before - 1);
    expect(again).toEqual(keys);
    await rm(folder, { recursive: true });
  });

  it('stand where there is such a commune, and say that they are for tests', () => {
    for (const { name, commune, province } of DEMO_AGENCIES) {
      expect(name).toMatch(/thử/i);
      if (commune !== null) expect(communeOf(commune)?.province).toBe(province);
    }
  });
});

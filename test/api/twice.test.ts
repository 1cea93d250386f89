/**
 * Protects a caller who sends the same request twice, or a hundred times at once: it is done once, every answer is the same
 * to the byte, another request under the same key is refused, and whoever meets somebody else's work is told to wait.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, type Officer, type Offices, officesOf } from '../support/offices.ts';
import { type System, startSystem } from '../support/running.ts';
import { type Answered, send } from '../support/send.ts';

let system: System;
let offices: Offices;
let approver: Officer;
beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  approver = await offices.officer(
    await offices.agency({ kind: 'commune', province: '46', commune: '19789' }),
    'approver',
  );
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

function makeOffice(name: string, key: string | null, who = approver): Promise<Answered> {
  return send(`${system.url}/v1/agencies/${approver.agency.id}/offices`, {
    method: 'POST',
    headers: { ...as(who), 'Content-Type': 'application/json', ...(key === null ? {} : { 'Idempotency-Key': key }) },
    body: JSON.stringify({ name }),
  });
}

const madeOf = async (name: string) => (await offices.sql('select from app.office where name = $1', [name])).length;

test('a hundred twins at once: one effect, and a hundred answers that are the same to the byte', async () => {
  const key = randomUUID();
  const twins = await Promise.all(Array.from({ length: 100 }, () => makeOffice('Phòng Văn hóa', key)));
  expect(twins.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 201));
  expect(new Set(twins.map(({ text }) => text)).size).toBe(1);
  expect(await madeOf('Phòng Văn hóa')).toBe(1);
});

test('the same later, the key quoted', async () => {
  const key = randomUUID();
  const first = await makeOffice('Phòng Kinh tế', key);
  const again = await makeOffice('Phòng Kinh tế', `"${key}"`);
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  expect(await madeOf('Phòng Kinh tế')).toBe(1);
});

test('another request under the same key is refused; another person may use it', async () => {
  const key = randomUUID();
  await makeOffice('Phòng Tài chính', key);
  const other = await makeOffice('Phòng Tư pháp', key);
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  expect(await madeOf('Phòng Tư pháp')).toBe(0);
  const colleague = await offices.officer(approver.agency, 'approver');
  expect(await makeOffice('Phòng Tư pháp', key, colleague)).toMatchObject({ status: 201 });
});

test.each([null, '', 'two words', 'x'.repeat(256)])('without a key (%j) nothing is done', async (key) => {
  expect(await makeOffice('Phòng Thanh tra', key)).toMatchObject({
    status: 400,
    body: { code: 'idempotency-key-missing' },
  });
  expect(await madeOf('Phòng Thanh tra')).toBe(0);
});

test('what somebody else holds is busy after a while: nothing was done, and it says when to come back', async () => {
  const holder = new pg.Client({ connectionString: system.databaseUrl('superuser') });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from app.audit_chain where chain = $1 for update', [approver.agency.id]);
  const key = randomUUID();
  const busy = await makeOffice('Phòng Y tế', key);
  await holder.query('rollback');
  await holder.end();
  expect(busy).toMatchObject({ status: 409, body: { code: 'busy' } });
  expect(busy.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await makeOffice('Phòng Y tế', key)).toMatchObject({ status: 201 });
  expect(await madeOf('Phòng Y tế')).toBe(1);
});

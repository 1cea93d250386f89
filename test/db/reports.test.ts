// Protects reports where no Worker stands before the database: steps in their order, four eyes, one's own report alone, a
// filed one that nothing changes, and figures for whom they are counted; with and without a row that may be seen.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import type { Statement } from '../../src/db/database.ts';
import { type Acted, startActing } from '../support/acting.ts';
import { outcome } from '../support/covering.ts';

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

let acted: Acted;
let maker: PersonActor;
let signer: PersonActor;
let stranger: PersonActor;
let clerk: PersonActor;

beforeAll(async () => {
  acted = await startActing();
  maker = await acted.person({ kind: 'insurer-city' });
  const colleague = await acted.person({ kind: 'insurer-city' }, 'approver');
  await acted.sql('update app.member set agency = $1 where id = $2', [maker.agency.id, colleague.member]);
  signer = { ...colleague, agency: maker.agency };
  stranger = await acted.person({ kind: 'insurer-city' });
  clerk = await acted.person({ kind: 'commune' });
});
afterAll(() => acted.stop());

const as = (actor: PersonActor, ...statements: readonly Statement[]) =>
  acted.db.batch([
    { text: 'select app.enter($1, $2, $3, null)', values: [actor.agency.id, actor.id, actor.livemode] },
    ...statements,
  ]);

let years = 2030;
/** At version 2, submitted; drafted by the maker of the home insurer. */
async function submitted(): Promise<string> {
  const id = randomUUID();
  years += 1;
  const drafting: Statement = {
    text: 'select app.draft_report($1, $2, $3, $4, null, $5, $6, $7, null, null)',
    values: [id, 'hue-last-year', 'insurer-city', '46', String(years), `${years}-Q1`, `${years}-Q4`],
  };
  await as(maker, drafting, submitting(id, 1));
  return id;
}

const submitting = (id: string, version: number): Statement => ({
  text: "select app.submit_report($1, $2, $3, null, '{supported,communes,budgets}', '{}', '{}')",
  values: [id, version, randomUUID()],
});
const moving = (id: string, version: number, step: string, reasons: string | null = null): Statement => ({
  text: 'select app.move_report($1, $2, $3, $4, $5)',
  values: [id, version, step, randomUUID(), reasons],
});

describe('a report', () => {
  it('is signed by nobody who has worked on it, and goes no other way than its steps', async () => {
    const id = await submitted();

    expect(await outcome(as(maker, moving(id, 2, 'sign')))).toBe('AS204');
    expect(await outcome(as(signer, moving(id, 2, 'file')))).toBe('AS201');
    expect(await outcome(as(signer, moving(id, 1, 'sign')))).toBe('AS412');
    expect(await outcome(as(signer, submitting(id, 2)))).toBe('AS201');
    expect(await outcome(as(signer, moving(id, 2, 'return')))).toBe('AS500');
    expect(await outcome(as(signer, moving(id, 2, 'sign'), moving(id, 3, 'file')))).toBe('done');
    expect(await outcome(as(signer, moving(id, 4, 'return', SEALED)))).toBe('AS201');
  });

  it('is its own office’s: to others it is not there, and filed it is read and not moved', async () => {
    const id = await submitted();
    const seen = async (who: PersonActor) => {
      const [, found] = await as(who, { text: 'select id from app.report where id = $1', values: [id] });
      return found?.rows.length;
    };

    expect(await outcome(as(stranger, moving(id, 2, 'sign')))).toBe('AS404');
    expect([await seen(maker), await seen(stranger), await seen(clerk)]).toEqual([1, 0, 0]);
    await as(signer, moving(id, 2, 'sign'), moving(id, 3, 'file'));
    expect([await seen(stranger), await seen(clerk)]).toEqual([1, 0]);
    expect(await outcome(as(stranger, moving(id, 4, 'return', SEALED)))).toBe('AS404');
    for (const of of ['report_differences', 'report_people']) {
      const more = of === 'report_people' ? ', null, 10' : '';
      expect(await outcome(as(stranger, { text: `select app.${of}($1${more})`, values: [id] }))).toBe('AS404');
    }
  });

  it('never changes once it is filed, whoever writes; its words are sealed anew with new keys', async () => {
    const id = await submitted();
    await as(signer, moving(id, 2, 'sign'), moving(id, 3, 'file'));
    const changed = async (text: string) => {
      return acted.superuser(text, [id]).then(
        () => 'done',
        () => 'refused',
      );
    };

    expect(await changed("update app.report set period = '2031' where id = $1")).toBe('refused');
    expect(await changed("update app.report set state = 'draft', frozen_version = null where id = $1")).toBe('refused');
    expect(await changed('update app.report set version = 9 where id = $1')).toBe('refused');
    expect(await changed('delete from app.report where id = $1')).toBe('refused');
    expect(await changed("update app.report_freeze set figures = '{}' where report = $1")).toBe('refused');
    expect(await changed('update app.report set words = words where id = $1')).toBe('done');
  });
});

describe('live figures', () => {
  const asked = (province: string, commune: string | null): Statement => ({
    text: "select app.live_report_lines('supported', $1, $2, '2026-Q1', '2026-Q4')",
    values: [province, commune],
  });

  it('are of the province for who reports on it, and of a commune for itself', async () => {
    const { commune } = clerk.agency;

    expect(await outcome(as(maker, asked('46', null)))).toBe('done');
    expect(await outcome(as(maker, asked('01', null)))).toBe('AS404');
    expect(await outcome(as(clerk, asked('46', commune)))).toBe('done');
    expect(await outcome(as(clerk, asked('46', null)))).toBe('AS404');
    expect(await outcome(as(clerk, asked('46', '19789')))).toBe('AS404');
  });
});

// Protects what is settled, in the database itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import type { Statement } from '../../src/db/database.ts';
import { type Acted, startActing } from '../support/acting.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

const AFTER = '2026-04-01T00:00:00+07:00';
const as = (actor: PersonActor, ...statements: Statement[]) =>
  acted.db.batch([
    { text: 'select app.enter($1, $2, $3, $4)', values: [actor.agency.id, actor.id, actor.livemode, AFTER] },
    ...statements,
  ]);

it('smoke', async () => {
  const ledger: Ledger = await ledgerOf(acted.sql);
  const Q1 = { belongsTo: '2026-Q1', month: '2026-01', state: 239_085, local: 102_465 };
  const one = await ledger.cover({
    sets: [Q1, { ...Q1, belongsTo: '2026-Q2', month: '2026-04' }],
    commune: '19789',
    cardIssuedOn: '2026-01-05',
  });
  await ledger.cover({
    sets: [{ ...Q1, local: 0, participant: 100, topUp: 5 }],
    commune: '19789',
    topUpHolder: 'commune:19789',
  });
  await ledger.end(one, '2026-03');
  const city = await ledger.obligation('city', '2026-Q1');
  const [insurer, finance, treasurer, commune] = [
    await acted.person({ kind: 'insurer-city' }, 'approver'),
    await acted.person({ kind: 'finance' }, 'approver'),
    await acted.person({ kind: 'treasury' }),
    await acted.person({ kind: 'insurer-city' }, 'approver'),
  ];
  console.log(
    await as(
      insurer,
      { text: 'select app.lines_of($1) as l', values: [city] },
      { text: 'select app.money_of(o) as m, o.holder, o.period from app.obligation o' },
    ).then((r) =>
      JSON.stringify(
        r.map((x) => x.rows),
        null,
        1,
      ),
    ),
  );
  console.log(await acted.sql('select * from app.settled_mark'));
  await as(insurer, {
    text: 'select app.propose_obligation($1, 1, $2, 2, $3)',
    values: [city, randomUUID(), 102_465 - 34155],
  });
  await as(finance, {
    text: 'select app.answer_obligation($1, 2, $2, $3, null)',
    values: [city, 'agree', randomUUID()],
  });
  await as(treasurer, {
    text: 'select app.record_transfer($1,$2,$3,$4,$5,$6)',
    values: [randomUUID(), city, 'health-insurance', 'KB-1', '2026-03-01', 60000],
  });
  console.log(
    await acted.sql('select * from app.obligation_line; '),
    await acted.sql('select state, version from app.obligation where id = $1', [city]),
  );
  await as(commune, { text: 'select app.close_obligation($1,4,$2)', values: [city, randomUUID()] });
  console.log(
    await as(insurer, {
      text: 'select app.money_of(o) as m, o.holder, o.period, o.state, app.differences_of(o.id) from app.obligation o',
    }).then((r) => JSON.stringify(r.map((x) => x.rows))),
  );
});

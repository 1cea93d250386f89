/**
 * Coverages and postings for a test, written as the owner through the ledger's own functions, without lists and quotes
 * before them: what a payment comes to is the business of other tests. Everybody is invented: ids without anybody.
 */
import { randomUUID } from 'node:crypto';

type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** What one quarter of one person comes to, in đồng. */
export type Set = {
  /** The quarter it belongs to. */
  readonly belongsTo: string;
  readonly month: string;
  readonly months?: number;
  readonly state?: number;
  readonly local?: number;
  readonly topUp?: number;
  readonly sponsor?: number;
  readonly participant?: number;
};

export type Covered = {
  readonly sets: readonly Set[];
  readonly rule?: string;
  readonly commune?: string | null;
  readonly localHolder?: string | null;
  readonly topUpHolder?: string;
  readonly sponsorHolder?: string;
  readonly scheme?: 'social-insurance' | 'health-insurance';
  readonly cardIssuedOn?: string;
};

export interface Ledger {
  readonly province: string;
  /** A person covered, with their postings, in one transaction. */
  cover(covered: Covered): Promise<string>;
  /** From this month on nobody is covered any more; all of the money of those months comes back. */
  end(coverage: string, fromMonth: string): Promise<void>;
  obligation(holder: string, period: string, scheme?: string): Promise<string>;
}

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

/** An accepted list that people are covered by; nothing of it is looked at but its id. */
export async function ledgerOf(sql: Sql, province = '46', livemode = false): Promise<Ledger> {
  const [round, list, upload, agency] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await sql(
    `insert into app.agency (id, livemode, kind, province, commune, name) values ($1, $2, 'insurer-local', $3, null, 'insurer-local of the ledger')`,
    [agency, livemode, province],
  );
  await sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, opened_at)
     values ($1, $2, $3, 'booked-' || gen_random_uuid(), '2026', 'hue/2026-01', '', array['insurer-local'], 'coverage', now())`,
    [round, livemode, province],
  );
  await sql(
    `insert into app.list (id, livemode, round, agency, province, state, waits_for, supplementary, made_at, changed_at)
     values ($1, $2, $3, $4, $5, 'accepted', null, false, now(), now())`,
    [list, livemode, round, agency, province],
  );
  await sql(
    `insert into app.upload (id, livemode, list, agency, no, state, replaces, people, made_at, changed_at)
     values ($1, $2, $3, $4, 1, 'done', false, 0, now(), now())`,
    [upload, livemode, list, agency],
  );
  let place = 0;
  return {
    province,
    async cover(covered) {
      const id = randomUUID();
      place += 1;
      await inOne(sql, livemode, [
        `insert into app.entry_row (id, livemode, list, upload, place, change, state, commune, sealed, made_at, changed_at)
          values ('${id}', ${livemode}, '${list}', '${upload}', app.first_place(1) + ${place}, 'increase', 'accepted',
            ${literal(covered.commune ?? null)}, '${SEALED}', now(), now())`,
        ...coverage(id, { list, agency, province, livemode }, covered),
      ]);
      return id;
    },
    end: (of, fromMonth) =>
      inOne(sql, livemode, [`select app.end_one('${of}', '${fromMonth}', 'death', 'all', null, '${list}')`]),
    async obligation(holder, period, scheme = 'health-insurance') {
      const [found] = await sql(
        'select id from app.obligation where (livemode, province, holder, period, scheme) = ($1, $2, $3, $4, $5)',
        [livemode, province, holder, period, scheme],
      );
      return String(found?.id);
    },
  };
}

/** Several statements without parameters are one transaction. */
async function inOne(sql: Sql, livemode: boolean, statements: readonly string[]): Promise<void> {
  await sql([`select app.enter_system(${livemode}, null)`, ...statements].join(';\n'));
}

type Of = { readonly list: string; readonly agency: string; readonly province: string; readonly livemode: boolean };

function coverage(id: string, of: Of, covered: Covered): readonly string[] {
  const { sets, rule = 'hi-near-poor', commune = null, localHolder = 'city', scheme = 'health-insurance' } = covered;
  const { topUpHolder = null, sponsorHolder = null, cardIssuedOn = null } = covered;
  const journal = randomUUID();
  const given = sets.map(({ belongsTo, month, months = 3, ...paid }) => {
    const { state = 0, local = 0, topUp = 0, sponsor = 0, participant = 0 } = paid;
    const parts = { state, local, topUp, sponsor, participant };
    return { coverage: id, belongsTo, month, months, rule, ...parts, topUpHolder, sponsorHolder };
  });
  const payments = given.map(({ month, months, state, local, topUp, sponsor, participant }, at) => {
    const due = state + local + topUp + sponsor + participant;
    const amounts = [due, state, local, topUp, sponsor, participant].join(', ');
    return `('${id}', ${at + 1}, ${of.livemode}, '${month}', '${month}', ${months}, ${literal(rule)}, null, ${amounts})`;
  });
  const last = sets.at(-1);
  return [
    `insert into app.coverage (id, livemode, list, agency, province, commune, scheme, rule, policy, ruleset, counted,
        local_holder, first_month, last_month, made_at, changed_at, card_issued_on)
      values ('${id}', ${of.livemode}, '${of.list}', '${of.agency}', '${of.province}', ${literal(commune)}, '${scheme}',
        ${literal(rule)}, null, '', 'monthly', ${literal(localHolder)}, '${sets[0]?.month}',
        app.month_text(app.month_number('${last?.month}') + ${(last?.months ?? 3) - 1}), now(), now(),
        ${literal(cardIssuedOn)})`,
    `insert into app.coverage_payment (coverage, nth, livemode, paid_in, first_month, months, rule, policy, due, state, local,
        top_up, sponsor, participant) values ${payments.join(', ')}`,
    `insert into app.journal (id, livemode, province, kind, list, made_at)
      values ('${journal}', ${of.livemode}, '${of.province}', 'coverage', '${of.list}', now())`,
    `select app.post_sets('${journal}', '${of.province}', ${literal(JSON.stringify(given))})`,
  ];
}

function literal(text: string | null): string {
  return text === null ? 'null' : `'${text.replaceAll("'", "''")}'`;
}

/**
 * The quarter's money in the database alone, without the Worker: the live sheet of a province beside the plain `group by`
 * over the same postings, for ten thousand, a hundred thousand and a million people covered; the freeze of what the city and
 * the state owe, and what is looked over ahead of it; the acceptance of a long list; and the closing of a round beside a
 * bare update and a count. All take their turns in every round, but for what is looked over ahead: that is done once.
 */
import { ACCEPTED, acceptances } from './acceptance.ts';
import { LEDGERS, type Ledgers, loadLedger, openLedgers, QUARTER } from './ledger-year.ts';
import { type Rates, ratioOf, type Spread, spreadOf } from './measure.ts';
import type { Row } from './table.ts';

const ROUNDS = 5;
const CLOSINGS = 9;
const OFFICES = 3_321;
/** Of the driver (src/db/neon.ts). */
const LIMIT_MS = 5_000;
/** A million take minutes: measured less often, but in the same rounds. */
const LARGE = 1_000_000;
const LARGE_ROUNDS = 2;

type Size = (typeof LEDGERS)[number];

export type LedgerTimes = {
  /** Milliseconds, a value for each round; by number of coverages where there are several. */
  readonly sheets: Rates;
  readonly plain: Rates;
  /** By holder and number of coverages. */
  readonly freezes: Rates;
  readonly ahead: Readonly<Record<string, Ahead>>;
  readonly closing: Rates;
  readonly accepting: readonly number[];
};

/** What was looked over before a freeze: milliseconds in all, and of the longest piece. */
type Ahead = { readonly all: number; readonly longest: number; readonly pieces: number };

const HOLDERS = ['city', 'state'] as const;
type Holder = (typeof HOLDERS)[number];

const nameOf = (holder: Holder, { coverages }: Size) =>
  `the ${holder} owes for ${coverages.toLocaleString('en')} people`;

/** As findSettlement asks for it (src/settlements/settlement.ts). */
function sheetOf({ province }: Size): string {
  return `select json_build_object('holder', o.holder, 'scheme', o.scheme, 'line', l) as answer
    from app.obligation o cross join lateral app.lines_of(o.id) as l
    where o.province = '${province}' and o.period = '${QUARTER}'`;
}

function plainOf({ province }: Size): string {
  const paid = (account: string) => `sum(amount) filter (where account = '${account}')`;
  return `select scheme, belongs_to, rule, commune, local_holder, count(distinct coverage), ${paid('fund')},
      sum(months) filter (where account = 'fund'), ${paid('participant')}, ${paid('state')}, ${paid('local')},
      ${paid('top-up')}, ${paid('sponsor')}
    from app.posting where not livemode and province = '${province}' and period = '${QUARTER}' and coverage is not null
    group by scheme, belongs_to, rule, commune, local_holder`;
}

/** What a holder owes, by the control totals of its lines. */
async function freezeOf({ sql }: Ledgers, { province }: Size, holder: Holder): Promise<string> {
  const [found] = await sql(
    `select o.id, o.version, sum(l.people) filter (where l.belongs_to = o.period) as people, sum(l.owed) as owed
     from app.obligation o join app.summed_line l on l.obligation = o.id
     where o.province = $1 and o.holder = $2 group by o.id`,
    [province, holder],
  );
  const { id, version, people, owed } = Object(found);
  return `select app.propose_obligation('${id}', ${version}, gen_random_uuid(), ${people}, ${owed})`;
}

/** As checkAhead does it (src/settlements/reconciliation.ts), each piece for good. */
async function lookOver({ sql }: Ledgers, { province }: Size, holder: Holder): Promise<Ahead> {
  let [last, all, longest, pieces]: [unknown, number, number, number] = [null, 0, 0, 0];
  do {
    const began = performance.now();
    const [found] = await sql(
      `select c.last_block, c.holds from app.obligation o cross join lateral app.check_blocks(o.id, $3, 20) c
       where o.province = $1 and o.holder = $2`,
      [province, holder, last],
    );
    const ms = performance.now() - began;
    if (found?.holds !== true) throw new Error('a sum differs from its postings; nothing is timed');
    last = found.last_block ?? null;
    all += ms;
    longest = Math.max(longest, ms);
    pieces += 1;
  } while (last !== null);
  return { all, longest, pieces };
}

/** A round in which every commune of the country has a list, a tenth of them not handed in. */
async function openRound({ sql }: Ledgers, province: string): Promise<string> {
  const [round] = await sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, closes_at, opened_at)
     values (gen_random_uuid(), false, $1, 'bench', '2026', '', '', array['commune'], 'coverage', '2026-01-01', '2025-10-01')
     returning id`,
    [province],
  );
  await sql(
    `with office as (
       insert into app.agency (id, livemode, kind, province, commune, name)
       select gen_random_uuid(), false, 'commune', $1, lpad(n::text, 5, '0'), 'commune ' || n
       from generate_series(1, $2) as n returning id, commune
     )
     insert into app.list (id, livemode, round, agency, province, commune, state, waits_for, timeliness, decided_at,
       supplementary, made_at, changed_at)
     select gen_random_uuid(), false, $3, id, $1, commune, case when late then 'draft' else 'submitted' end,
       case when late then 'submit' else 'receive' end, case when not late then 'on-time' end,
       case when not late then timestamptz '2025-12-20' end, false, now(), now()
     from (select id, commune, commune::integer % 10 = 0 as late from office) made`,
    [province, OFFICES, String(round?.id)],
  );
  await sql('vacuum analyze app.list');
  return String(round?.id);
}

async function closings(ledgers: Ledgers): Promise<Rates> {
  const { province } = LEDGERS[0];
  const round = await openRound(ledgers, province);
  const bare = `update app.list set locked = true, version = version + 1, changed_at = now() where round = '${round}'`;
  const contenders = {
    close: () => ledgers.timed(province, `select app.close_round('${round}')`),
    bare: () =>
      ledgers.bare(`${bare}; select count(*), count(*) filter (where locked) from app.list where round = '${round}'`),
  };
  const times: { close: number[]; bare: number[] } = { close: [], bare: [] };
  for (let nth = -1; nth < CLOSINGS; nth++) {
    for (const name of nth % 2 === 0 ? (['close', 'bare'] as const) : (['bare', 'close'] as const)) {
      const ms = await contenders[name]();
      await ledgers.sql('vacuum app.list');
      if (nth >= 0) times[name].push(ms);
    }
  }
  return times;
}

export async function ledgerTimes(sizes: readonly Size[]): Promise<LedgerTimes> {
  const ledgers = await openLedgers();
  try {
    const closing = await closings(ledgers);
    const accepting = await acceptances(ledgers);
    const ahead: Record<string, Ahead> = {};
    const freezes: Record<string, number[]> = {};
    for (const size of sizes) {
      await loadLedger(ledgers.sql, size);
      for (const holder of HOLDERS) ahead[nameOf(holder, size)] = await lookOver(ledgers, size, holder);
    }
    const none = () => Object.fromEntries(sizes.map(({ coverages }) => [coverages, [] as number[]]));
    const [sheets, plain] = [none(), none()];
    for (let round = 0; round < ROUNDS; round++) {
      for (const size of sizes) {
        const { province, coverages } = size;
        if (coverages >= LARGE && round >= LARGE_ROUNDS) continue;
        plain[coverages]?.push(await ledgers.bare(plainOf(size)));
        sheets[coverages]?.push(await ledgers.timed(province, sheetOf(size)));
        for (const holder of HOLDERS) {
          const ms = await ledgers.timed(province, await freezeOf(ledgers, size, holder));
          freezes[nameOf(holder, size)] = [...(freezes[nameOf(holder, size)] ?? []), ms];
        }
      }
    }
    return { sheets, plain, freezes, ahead, closing, accepting };
  } finally {
    await ledgers.stop();
  }
}

function aheadOf(ahead: Ahead | undefined): string {
  if (ahead === undefined) return 'nothing was looked over';
  const { all, longest, pieces } = ahead;
  return `${(all / 1000).toFixed(1)} s in ${pieces} pieces, the longest ${longest.toFixed(0)} ms`;
}

const ms = ({ median }: Spread) => `${median.toFixed(median < 100 ? 1 : 0)} ms`;

export function ledgerRows({ sheets, plain, freezes, ahead, closing, accepting }: LedgerTimes): readonly Row[] {
  const sizes = Object.keys(sheets);
  const of = (times: Rates, size: string) => spreadOf(times[size] ?? []);
  const grows = (name: string, times: Rates): readonly Row[] =>
    sizes.slice(1).map((size, before) => {
      const growth = of(times, size).median / of(times, sizes[before] ?? '').median;
      return {
        what: `${name}, ${Number(size).toLocaleString('en')} people / a tenth of them`,
        spread: { median: growth, lowest: growth, highest: growth },
      };
    });
  return [
    ...sizes.map((size) => ({
      what: `live sheet of ${Number(size).toLocaleString('en')} people / a plain group by`,
      spread: ratioOf({ sheet: sheets[size] ?? [], plain: plain[size] ?? [] }, 'sheet', 'plain'),
      goal: { below: 1.5 },
      beside: `${ms(of(sheets, size))} / ${ms(of(plain, size))}`,
    })),
    ...grows('live sheet', sheets),
    ...grows('plain group by', plain),
    ...Object.entries(freezes).map(
      ([name, times]): Row => ({
        what: `freeze of what ${name}`,
        spread: spreadOf(times),
        unit: 'ms',
        goal: { below: LIMIT_MS },
        beside: `before it ${aheadOf(ahead[name])}`,
      }),
    ),
    {
      what: `accepting a list of ${ACCEPTED.toLocaleString('en')} rows`,
      spread: spreadOf(accepting),
      unit: 'ms',
      goal: { below: LIMIT_MS },
      beside: 'the driver gives up at the goal',
    },
    {
      what: `closing a round of ${OFFICES.toLocaleString('en')} lists / a bare update and count`,
      spread: ratioOf(closing, 'close', 'bare'),
      beside: `${ms(of(closing, 'close'))} / ${ms(of(closing, 'bare'))}`,
    },
  ];
}

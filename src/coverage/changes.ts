/** What becomes of a coverage after it was made: it ends early, and its card is issued. Both by the insurer, as it was read. */
import { type ActKey, act, look } from '../db/act.ts';
import type { Language } from '../engine/answer.ts';
import { type Day, type Month, SCHEMES } from '../engine/facts.ts';
import type { EndReason } from '../engine/policy.ts';
import type { Keyed } from '../http/acting.ts';
import { refuseToCome } from '../http/past-days.ts';
import { openRow } from '../lists/entries/kept-row.ts';
import { Refusal } from '../refusal.ts';
import { indexesOf, indexOf } from '../seal/blind-index.ts';
import { seal } from '../seal/seal.ts';
import { ownNumber } from './card-number.ts';
import { COVERAGE_JSON, type CoverageBody, CoverageRow, coverageBody } from './coverage-view.ts';
import { numberOf } from './coverages.ts';
import { givenBack } from './ending.ts';

type Held = { readonly coverage: string; readonly version: number; readonly language: Language };

export type NewEnd = { readonly from: Month; readonly because: EndReason };

/** What the law gives back follows from what the row was answered, which nobody can change any more. */
export async function endCoverage(
  keyed: Keyed,
  key: ActKey,
  held: Held,
  { from, because }: NewEnd,
): Promise<CoverageBody> {
  const { db, actor, keys } = keyed;
  const { coverage, version, language } = held;
  const { list, scheme, sealed } = await acceptedRow(keyed, coverage);
  const opened = await openRow(keys.seal, coverage, sealed);
  const { gives, lump } = givenBack(opened, { scheme, from, because });
  const { answer } = await act(db, {
    actor,
    operation: 'coverage.end',
    key,
    statements: [
      {
        text: 'select app.end_coverage($1, $2, $3, $4, $5, $6)',
        values: [coverage, version, from, because, gives, lump],
      },
    ],
    events: [{ type: 'coverage.ended', subject: coverage, detail: { from } }],
    answer: answerOf(coverage),
    audit: { chain: list, detail: { coverage, from, because, gives } },
  });
  return coverageBody(CoverageRow.parse(answer), language);
}

export type NewCard = {
  readonly issuedOn: Day;
  readonly from: Day;
  readonly until: Day;
  readonly number: string;
};

/** Without the number: the answer is kept under the key of the act. */
export async function recordCard(
  keyed: Keyed,
  key: ActKey,
  { coverage, version, language, today }: Held & { readonly today: Day },
  { issuedOn, from, until, number }: NewCard,
): Promise<CoverageBody> {
  refuseToCome('issuedOn', issuedOn, today);
  const { db, actor, keys } = keyed;
  const { list } = await acceptedRow(keyed, coverage);
  const own = ownNumber(number);
  const sealed = await seal(keys.seal, numberOf(coverage), number);
  const [index, indexes] = [indexOf(keys.index, 'card', own), indexesOf(keys.index, 'card', own).join(' ')];
  const { answer } = await act(db, {
    actor,
    operation: 'coverage.card',
    key,
    statements: [
      {
        text: 'select app.record_card($1, $2, $3, $4, $5, $6, $7, $8)',
        values: [coverage, version, issuedOn, from, until, sealed, index, indexes],
      },
    ],
    answer: answerOf(coverage),
    audit: { chain: list, detail: { coverage, issuedOn } },
  });
  return coverageBody(CoverageRow.parse(answer), language);
}

function answerOf(coverage: string) {
  return { text: `select ${COVERAGE_JSON} as answer from app.coverage c where c.id = $1`, values: [coverage] };
}

/** The chain it is recorded on, and what it rests on; whether it may be changed is checked in the write. */
async function acceptedRow({ db, actor }: Keyed, coverage: string) {
  const [found] = await look(db, actor, [
    {
      text: 'select c.list, c.scheme, e.sealed from app.coverage c join app.entry e on e.id = c.id where c.id = $1',
      values: [coverage],
    },
  ]);
  const [row] = found?.rows ?? [];
  const scheme = SCHEMES.find((one) => one === row?.scheme);
  if (row === undefined || scheme === undefined) throw new Refusal('not-found');
  return { list: String(row.list), scheme, sealed: String(row.sealed) };
}

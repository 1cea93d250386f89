/** Reports: drafted for a duty of the calendar, written, read, amended. Steps are taken in steps.ts. */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Parameter } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import { sessionDays } from '../deadlines/sessions.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { type Audience, audienceOf, figuresOf } from './figures.ts';
import { dutyOf, isMadeBy, kindById, quartersOf } from './kinds.ts';
import { type Move, objectionTo, type State } from './lifecycle.ts';
import { cardOf, REPORT_JSON, type ReportCard, type ReportRow, reportAnswer, reportRow } from './report-view.ts';
import { openWords, type ReportWords, sealWords } from './report-words.ts';

export type NewReport = { readonly kind: string; readonly period: string; readonly amends?: string | undefined };

export async function draftReport(acting: Acting, key: ActKey, asked: NewReport): Promise<ReportCard> {
  const { db, actor } = acting;
  const { agency } = actor;
  const kind = kindById(asked.kind);
  if (kind === null || agency.province === null || !isMadeBy(kind, agency)) throw new Refusal('not-allowed');
  const sessions = await sessionDays(db, agency.province, actor.livemode);
  const quarters = quartersOf(asked.period);
  if (quarters === null || dutyOf(kind, asked.period, agency.province, sessions) === null) {
    throw new Refusal('invalid', [{ at: ['period'], in: 'body', code: 'wrong-period' }]);
  }
  const id = crypto.randomUUID();
  const office = actor.kind === 'person' ? actor.office : null;
  const { answer } = await act(db, {
    actor,
    operation: 'report.draft',
    key,
    statements: [
      {
        text: 'select app.draft_report($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
        values: [
          ...[id, kind.id, kind.madeBy, agency.province, kind.commune, asked.period, ...quarters],
          ...[office, asked.amends ?? null],
        ],
      },
    ],
    answer: reportAnswer(id),
    audit: {
      chain: id,
      detail: { kind: kind.id, period: asked.period, amends: asked.amends ?? null },
      opens: { agency: agency.id },
    },
  });
  return cardOf(reportRow(answer), actor, sessions);
}

/** In place of what was said before. A refusal goes through the act too, after the key. */
export async function writeReport(
  acting: Keyed,
  key: ActKey,
  report: string,
  version: number,
  said: ReportWords,
): Promise<ReportCard> {
  const { db, actor, keys } = acting;
  const row = await findReport(acting, report);
  const objection = whatStandsAgainst(row, 'write', version, acting);
  const { sealed, hash } = await sealWords(keys.seal, report, said);
  const { answer } = await act(db, {
    actor,
    operation: 'report.write',
    key,
    statements: [
      objection === null
        ? { text: 'select app.write_report($1, $2, $3, $4)', values: [report, version, sealed, hash] }
        : requires('false', objection),
    ],
    answer: reportAnswer(report),
    audit: { chain: report, detail: { held: version, words: hash } },
  });
  return shown(acting, reportRow(answer));
}

/** What stands against a move, as the caller has read the report: the version first. */
export function whatStandsAgainst(row: ReportRow | null, move: Move, version: number, { actor }: Acting) {
  if (row === null) return 'not-found';
  const objection = objectionTo(move, row, actor);
  return objection === 'not-found' || version === row.version ? objection : 'stale';
}

/** With figures and words, for whom it is shown to. */
export async function readReport(acting: Keyed, report: string, asked: Audience) {
  const { db, actor, keys } = acting;
  const [found] = await look(db, actor, [
    { text: `select ${REPORT_JSON} as answer, r.words from app.report r where r.id = $1`, values: [report] },
  ]);
  const [first] = found?.rows ?? [];
  if (first === undefined) throw new Refusal('not-found');
  const row = reportRow(first.answer);
  const sealed = z.string().nullable().parse(first.words);
  const [card, { labels, figures }, words] = await Promise.all([
    shown(acting, row),
    figuresOf(acting, row, audienceOf(actor, asked)),
    openWords(keys.seal, report, sealed),
  ]);
  const { office, receiver, signer, readings } = labels;
  return { ...card, printed: { office, receiver, signer }, figures, words, readings };
}
export type WholeReport = Awaited<ReturnType<typeof readReport>>;

export async function findReport({ db, actor }: Acting, report: string): Promise<ReportRow | null> {
  const [found] = await look(db, actor, [reportAnswer(report)]);
  const answer = found?.rows[0]?.answer;
  return answer === undefined ? null : reportRow(answer);
}

export async function shown({ db, actor }: Acting, row: ReportRow): Promise<ReportCard> {
  return cardOf(row, actor, await sessionDays(db, row.province, actor.livemode));
}

export type ReportQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly kind?: string | undefined;
  readonly period?: string | undefined;
  readonly state?: State | undefined;
};

export async function pageReports({ db, actor }: Acting, asked: ReportQuery) {
  const { limit, cursor = null, kind = null, period = null, state = null } = asked;
  const values: readonly Parameter[] = [limit + 1, cursor, kind, period, state];
  const [found] = await look(db, actor, [
    {
      text: `select ${REPORT_JSON} as answer from app.report r
        where ($2::uuid is null or r.id > $2) and ($3::text is null or r.kind = $3)
          and ($4::text is null or r.period = $4) and ($5::text is null or r.state = $5) order by r.id limit $1`,
      values,
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => reportRow(answer)) ?? [], limit);
  const sessions = await sessionDays(db, actor.agency.province ?? '', actor.livemode);
  return { items: rows.map((row) => cardOf(row, actor, sessions)), next };
}

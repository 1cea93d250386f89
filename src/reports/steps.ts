/**
 * Submitting, signing, returning, filing. The table says whether it is possible; the write states everything once more under
 * the report's row. A refusal goes through the act as well, after the key: who asks again under the key of a step that was
 * taken gets its answer, not a refusal.
 */
import { type ActKey, act } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import { sessionDays } from '../deadlines/sessions.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import type { EventType } from '../outbox/event-types.ts';
import { seal } from '../seal/seal.ts';
import { countLive } from './figures.ts';
import { dutyOf, kindById, notBefore } from './kinds.ts';
import { labelsOf } from './labels.ts';
import type { Step } from './lifecycle.ts';
import { type ReportCard, type ReportRow, reportAnswer, reportRow, sectionsIn } from './report-view.ts';
import { findReport, shown, whatStandsAgainst } from './reports.ts';

export type Taking = {
  readonly report: string;
  readonly step: Step;
  /** As the caller has read it (If-Match). */
  readonly version: number;
  /** With a return, and with nothing else. */
  readonly reasons: readonly string[] | null;
};

const TOLD: Readonly<Record<Step, readonly EventType[]>> = {
  submit: [],
  sign: [],
  file: ['report.filed'],
  return: ['report.returned'],
};

export async function takeReportStep(acting: Keyed, key: ActKey, taking: Taking): Promise<ReportCard> {
  const { report, step, version } = taking;
  const row = await findReport(acting, report);
  const objection = whatStandsAgainst(row, step, version, acting);
  const write =
    row === null || objection !== null
      ? requires('false', objection ?? 'not-found')
      : await writing(acting, row, taking);
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: `report.${step}`,
    key,
    statements: [write],
    events: TOLD[step].map((type) => ({ type, subject: report })),
    answer: reportAnswer(report),
    audit: { chain: report, detail: { from: row?.state ?? '', held: version } },
  });
  return shown(acting, reportRow(answer));
}

async function writing(acting: Keyed, row: ReportRow, taking: Taking): Promise<Statement> {
  const { step, version, reasons } = taking;
  if (step === 'submit') return submitting(acting, row, version);
  const id = crypto.randomUUID();
  const place = { table: 'report_step', column: 'reasons', row: id };
  const sealed = reasons === null ? null : await seal(acting.keys.seal, place, reasons);
  return {
    text: 'select app.move_report($1, $2, $3, $4, $5)',
    values: [row.id, version, step, id, sealed],
  };
}

/** The ledger's own sections are computed by the write; of the others the figures go in as they were counted, with all words. */
async function submitting(acting: Acting, row: ReportRow, version: number): Promise<Statement> {
  const { db, actor } = acting;
  const kind = kindById(row.kind);
  const sessions = await sessionDays(db, row.province, actor.livemode);
  const duty = kind === null ? null : dutyOf(kind, row.period, row.province, sessions);
  const sections = sectionsIn(row);
  const ledger = sections.filter(({ ofLedger }) => ofLedger === true).map(({ id }) => id);
  const figures = await countLive(
    acting,
    row,
    sections.filter(({ ofLedger }) => ofLedger !== true),
  );
  return {
    text: "select app.submit_report($1, $2, $3, $4, string_to_array($5, ' '), $6, $7)",
    values: [
      ...[row.id, version, crypto.randomUUID(), duty === null ? null : notBefore(duty)],
      ...[ledger.join(' '), JSON.stringify(figures), JSON.stringify(labelsOf(row))],
    ],
  };
}

/** A report as the database has it, and what the API shows of it. Field by field, so that nothing goes out by accident. */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import type { Duty, SessionDays } from '../calendar/schedule.ts';
import type { Statement } from '../db/database.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { dutyOf, kindById } from './kinds.ts';
import { movesOf, STATES } from './lifecycle.ts';
import type { Asked, Section } from './sections/section.ts';
import { sectionsOf } from './sections/sections.ts';

export const REPORT_JSON = `json_build_object('id', r.id, 'livemode', r.livemode, 'version', r.version, 'kind', r.kind,
  'province', r.province, 'commune', r.commune, 'period', r.period, 'firstPeriod', r.first_period,
  'lastPeriod', r.last_period, 'agency', r.agency, 'office', r.office, 'edition', r.edition, 'amends', r.amends,
  'amendedBy', (select n.id from app.report n where n.amends = r.id), 'state', r.state,
  'worked', app.worked_on_report(r.id), 'madeAt', app.instant(r.made_at), 'changedAt', app.instant(r.changed_at),
  'filedOn', (r.filed_at at time zone 'Asia/Ho_Chi_Minh')::date,
  'frozen', (select json_build_object('at', app.instant(f.frozen_at), 'lastSeq', f.last_seq, 'hash', f.hash,
      'title', f.labels -> 'title')
    from app.report_freeze f where f.report = r.id and f.version = r.frozen_version))`;

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  kind: z.string(),
  province: z.string(),
  commune: z.string().nullable(),
  period: z.string(),
  firstPeriod: z.string(),
  lastPeriod: z.string(),
  agency: z.string(),
  office: z.string().nullable(),
  edition: z.int(),
  amends: z.string().nullable(),
  amendedBy: z.string().nullable(),
  state: z.enum(STATES),
  worked: z.boolean(),
  madeAt: z.string(),
  changedAt: z.string(),
  filedOn: z.string().nullable(),
  frozen: z
    .object({ at: z.string(), lastSeq: z.int(), hash: z.string(), title: z.object({ vi: z.string(), en: z.string() }) })
    .nullable(),
});
export type ReportRow = z.infer<typeof Row>;

export function reportRow(answer: unknown): ReportRow {
  return Row.parse(answer);
}

export function reportAnswer(id: string): Statement {
  return { text: `select ${REPORT_JSON} as answer from app.report r where r.id = $1`, values: [id] };
}

/** The sections of its kind, while it is worked on. */
export function sectionsIn({ kind }: ReportRow): readonly Section[] {
  const found = kindById(kind);
  return found === null ? [] : sectionsOf(found);
}

export function askedOf({ province, commune, period, firstPeriod, lastPeriod }: ReportRow): Asked {
  return { province, commune, period, firstPeriod, lastPeriod };
}

/** Without figures and words: what a step answers, and what stands in a list. */
export function cardOf(row: ReportRow, actor: Actor, sessions: SessionDays) {
  const { id, livemode, version, province, commune, period, agency, office, edition, amends, amendedBy, state } = row;
  const kind = kindById(row.kind);
  const duty = kind === null ? null : dutyOf(kind, period, province, sessions);
  return {
    id,
    livemode,
    version,
    kind: row.kind,
    title: row.frozen?.title ?? kind?.title ?? { vi: row.kind, en: row.kind },
    province,
    commune,
    period,
    agency,
    office,
    edition,
    amends,
    amendedBy,
    state,
    serves: duty === null ? null : servesBody(duty),
    filedOn: row.filedOn,
    inTime: inTimeOf(row, duty),
    frozen: row.frozen && { at: row.frozen.at, lastSeq: row.frozen.lastSeq, hash: row.frozen.hash },
    may: movesOf(row, actor),
    madeAt: row.madeAt,
    changedAt: row.changedAt,
  };
}
export type ReportCard = ReturnType<typeof cardOf>;

export function servesBody({ id, deadline, lastDay }: Duty) {
  return { duty: id, what: deadline.what, words: deadline.words, cite: rulebook.citeText(deadline.cite), lastDay };
}

/** Of the first edition: an amendment comes after what was in time. */
function inTimeOf({ edition, filedOn }: ReportRow, duty: Duty | null): boolean | null {
  if (edition > 1 || filedOn === null || duty === null || duty.lastDay === null) return null;
  return duty.deadline.limit === 'within' || filedOn <= duty.lastDay;
}

/**
 * The figures of a report: live while it is worked on, as they were frozen afterwards. Within the offices of the province
 * they are whole; whatever goes beyond is without small numbers. The names of lines are the law's, never kept with figures.
 */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { kindById } from './kinds.ts';
import type { ReportRow } from './report-view.ts';
import { Lines } from './sections/ledger-sections.ts';
import type { Asked, Line, Section } from './sections/section.ts';
import { sectionsOf } from './sections/sections.ts';
import { withoutSmall } from './sections/suppression.ts';

export const AUDIENCES = ['offices', 'outside'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who watches from outside the offices sees what outsiders see, whatever they ask for. */
export function audienceOf({ agency }: Actor, asked: Audience): Audience {
  return agency.kind === 'supervisor' ? 'outside' : asked;
}

type Counted = { readonly section: Section; readonly lines: readonly Line[] };

/** Of every section there is, for a draft; of those that are not the ledger's, to be frozen with it. */
export async function countLive(
  acting: Acting,
  row: ReportRow,
  sections = sectionsIn(row),
): Promise<readonly Counted[]> {
  const asked = askedOf(row);
  return Promise.all(sections.map(async (section) => ({ section, lines: await section.compute(acting, asked) })));
}

const Figures = z.record(z.string(), Lines);

async function countFrozen({ db, actor }: Acting, row: ReportRow): Promise<readonly Counted[]> {
  const [found] = await look(db, actor, [
    {
      text: `select f.figures as answer from app.report r join app.report_freeze f
        on f.report = r.id and f.version = r.frozen_version where r.id = $1`,
      values: [row.id],
    },
  ]);
  const figures = Figures.parse(found?.rows[0]?.answer);
  return sectionsIn(row).flatMap((section) => {
    const lines = figures[section.id];
    return lines === undefined ? [] : [{ section, lines }];
  });
}

export async function figuresOf(acting: Acting, row: ReportRow, audience: Audience) {
  const counted = row.frozen === null ? await countLive(acting, row) : await countFrozen(acting, row);
  const asked = askedOf(row);
  return {
    audience,
    isFrozen: row.frozen !== null,
    sections: counted.map((one) => sectionBody(one, asked, audience)),
  };
}
export type FiguresBody = Awaited<ReturnType<typeof figuresOf>>;
export type SectionBody = FiguresBody['sections'][number];

function sectionBody({ section, lines }: Counted, asked: Asked, audience: Audience) {
  const { id, title, columns, nameOf } = section;
  const shown =
    audience === 'outside' ? withoutSmall(columns, lines) : lines.map((line) => ({ ...line, isHidden: false }));
  return {
    id,
    title,
    columns,
    lines: shown.map(({ line, values, isHidden }) => ({
      line,
      name: nameOf(line, asked),
      isTotal: !line.includes('/') && lines.some((part) => part.line.startsWith(`${line}/`)),
      isHidden,
      values,
    })),
  };
}

export function sectionsIn(row: ReportRow): readonly Section[] {
  const kind = kindById(row.kind);
  return kind === null ? [] : sectionsOf(kind);
}

function askedOf({ province, commune, period, firstPeriod, lastPeriod }: ReportRow): Asked {
  return { province, commune, period, firstPeriod, lastPeriod };
}

/**
 * The figures of a report: live while it is worked on, as they were frozen afterwards, each under the words it then had.
 * Within the offices of the province they are whole; whatever goes beyond is without small numbers, and rounded.
 */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { Labels, labelsOf, type SectionLabels } from './labels.ts';
import { askedOf, type ReportRow, sectionsIn } from './report-view.ts';
import { Lines } from './sections/ledger-sections.ts';
import type { Line } from './sections/section.ts';
import { toldOutside } from './sections/told-outside.ts';

export const AUDIENCES = ['offices', 'outside'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who watches from outside the offices sees what outsiders see, whatever they ask for. */
export function audienceOf({ agency }: Actor, asked: Audience): Audience {
  return agency.kind === 'supervisor' ? 'outside' : asked;
}

type Figures = Readonly<Record<string, readonly Line[]>>;

/** Of every section there is, for a draft; of those that are not the ledger's, to be frozen with it. */
export async function countLive(acting: Acting, row: ReportRow, sections = sectionsIn(row)): Promise<Figures> {
  const asked = askedOf(row);
  const counted = await Promise.all(
    sections.map(async (section) => [section.id, [...(await section.compute(acting, asked))]] as const),
  );
  return Object.fromEntries(counted);
}

const Frozen = z.object({ figures: z.record(z.string(), Lines), labels: Labels });

/** Of a report whose figures are frozen. */
export async function readFrozen({ db, actor }: Acting, { id }: ReportRow) {
  const [found] = await look(db, actor, [
    {
      text: `select json_build_object('figures', f.figures, 'labels', f.labels) as answer
        from app.report r join app.report_freeze f on f.report = r.id and f.version = r.frozen_version where r.id = $1`,
      values: [id],
    },
  ]);
  return Frozen.parse(found?.rows[0]?.answer);
}

export async function figuresOf(acting: Acting, row: ReportRow, audience: Audience) {
  const isFrozen = row.frozen !== null;
  const { figures, labels } = isFrozen
    ? await readFrozen(acting, row)
    : { figures: await countLive(acting, row), labels: labelsOf(row) };
  const sections = labels.sections.map((section) => {
    const lines = figures[section.id] ?? [];
    return sectionBody(
      section,
      lines,
      audience === 'outside' ? toldOutside(section.columns, lines, row.lastPeriod) : null,
    );
  });
  return { labels, figures: { audience, isFrozen, sections } };
}
export type FiguresBody = Awaited<ReturnType<typeof figuresOf>>['figures'];
export type SectionBody = FiguresBody['sections'][number];

function sectionBody(
  { id, title, columns, names }: SectionLabels,
  lines: readonly Line[],
  told: ReturnType<typeof toldOutside> | null,
) {
  const shown = told ?? lines.map((line) => ({ ...line, isHidden: false }));
  return {
    id,
    title,
    columns,
    lines: shown.map(({ line, values, isHidden }) => ({
      line,
      name: names[line] ?? { vi: line, en: line },
      isTotal: !line.includes('/') && lines.some((part) => part.line.startsWith(`${line}/`)),
      isHidden,
      values,
    })),
  };
}

/**
 * The words of a report beside its figures: its title, whose it is, who gets and signs it, its sections, columns and lines,
 * and how texts were read. Of the law as it is while it is worked on; frozen with the figures afterwards, so that what is
 * renamed later changes no report that was signed.
 */
import { z } from 'zod';
import type { Words } from '../engine/policy.ts';
import { kindById } from './kinds.ts';
import { askedOf, type ReportRow, sectionsIn } from './report-view.ts';
import { UNITS } from './sections/section.ts';

const Said = z.object({ vi: z.string(), en: z.string() });

const SectionLabels = z.object({
  id: z.string(),
  title: Said,
  columns: z.array(z.object({ id: z.string(), heading: Said, unit: z.enum(UNITS) })),
  names: z.record(z.string(), Said),
});
export type SectionLabels = z.infer<typeof SectionLabels>;

export const Labels = z.object({
  title: Said,
  office: Said,
  receiver: Said,
  signer: z.string(),
  readings: z.array(z.object({ id: z.string(), reading: Said, because: Said })),
  sections: z.array(SectionLabels),
});
export type Labels = z.infer<typeof Labels>;

/** Who makes it, where the text names no part of the office. */
const MAKERS: Readonly<Record<string, Words>> = {
  'home-affairs': { vi: 'Sở Nội vụ', en: 'Home affairs' },
  'insurer-city': { vi: 'Bảo hiểm xã hội tỉnh, thành phố', en: 'The insurer of the province' },
  commune: { vi: 'Ủy ban nhân dân xã, phường, đặc khu', en: 'The commune' },
};

export function labelsOf(row: ReportRow): Labels {
  const kind = kindById(row.kind);
  if (kind === null) throw new Error('a report that is worked on is of a kind there is');
  const { title, office, madeBy, receiver, signer, readings } = kind;
  return {
    title,
    office: office ?? MAKERS[madeBy] ?? title,
    receiver,
    signer,
    readings: readings.map(({ id, reading, because }) => ({ id, reading, because })),
    sections: sectionsIn(row).map((section) => ({
      id: section.id,
      title: section.title,
      columns: [...section.columns],
      names: { ...section.names(askedOf(row)) },
    })),
  };
}

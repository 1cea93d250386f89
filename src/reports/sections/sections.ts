/** The sections at hand. A kind may name more than there are: what nobody can count yet is left out, and said to be. */
import type { ReportKind } from '../../engine/report-kind.ts';
import { difficulties, inspections } from './case-sections.ts';
import { budgets, communes, supported } from './ledger-sections.ts';
import { outreach } from './outreach-section.ts';
import type { Section } from './section.ts';
import { targets } from './target-section.ts';

const SECTIONS: readonly Section[] = [supported, communes, budgets, targets, outreach, difficulties, inspections];

export function sectionsOf({ sections }: Pick<ReportKind, 'sections'>): readonly Section[] {
  return sections.flatMap((id) => SECTIONS.find((section) => section.id === id) ?? []);
}

/** What the sheet says of money over time: in which quarter it counts, by clause, and what comes back when somebody leaves. */
import type { Language } from './answer.ts';
import type { Cite, Counted, Ending, Words } from './policy.ts';
import type { SheetRow } from './sheet.ts';
import { COUNTED, GIVES, REASONS } from './sheet-words.ts';

type CiteText = (cite: Cite) => string;
type Counting = { readonly says: Words; readonly counted?: Counted };

/** One row for each clause and way of counting, with everybody it is about. */
export function countedRows(all: readonly Counting[], language: Language, citeText: CiteText): readonly SheetRow[] {
  const rows = new Map<string, { readonly clause: string; readonly who: string[]; readonly how: string }>();
  for (const { says, counted } of all) {
    if (counted === undefined) continue;
    const clause = citeText(counted.cite);
    const how = COUNTED[counted.when][language];
    const row = rows.get(`${clause} ${how}`) ?? { clause, who: [], how };
    row.who.push(says[language]);
    rows.set(`${clause} ${how}`, row);
  }
  return [...rows.values()].map(({ clause, who, how }) => ({ clause, does: `${who.join('; ')}: ${how}` }));
}

export function endingRows(endings: readonly Ending[], language: Language, citeText: CiteText): readonly SheetRow[] {
  return endings.map(({ because, gives, cite, says }) => {
    const reasons = because.map((one) => REASONS[one][language]).join(', ');
    return { clause: citeText(cite), does: `${reasons}: ${says[language]} [${GIVES[gives][language]}]` };
  });
}

/** Counts people and adds up amounts as rows go by, so that a line "Cộng" can be held against them. */
import type { FieldKey } from '../../forms/fields.ts';
import { columnsOf, FORMS } from '../../forms/forms.ts';
import type { Change, IntakeRow } from '../row.ts';
import { readAmount } from '../values/numbers.ts';

const AMOUNTS: ReadonlySet<FieldKey> = new Set(
  FORMS.flatMap((form) => columnsOf(form).flatMap(({ key, kind }) => (kind === 'amount' ? [key] : []))),
);

type Sum = { people: number; readonly amounts: Map<FieldKey, number> };

export class Totals {
  readonly #all = emptySum();
  readonly #of: Readonly<Record<Change, Sum>> = { increase: emptySum(), decrease: emptySum() };
  #sinceTotal = emptySum();
  /** The amounts there are columns for. */
  readonly #fields: readonly FieldKey[];

  constructor(fields: readonly FieldKey[]) {
    this.#fields = fields.filter((field) => AMOUNTS.has(field));
  }

  add({ change, cells }: Pick<IntakeRow, 'change' | 'cells'>): void {
    const sums = [this.#all, this.#of[change], this.#sinceTotal];
    for (const sum of sums) sum.people += 1;
    for (const field of this.#fields) {
      const text = cells[field]?.text;
      const read = text === undefined ? null : readAmount(text.trim());
      if (read === null || !('value' in read)) continue;
      for (const { amounts } of sums) amounts.set(field, (amounts.get(field) ?? 0) + read.value);
    }
  }

  /** Null where it is right; else what the rows add up to. A line "Cộng" may stand for all, for a part, or for a page. */
  people(stated: number, of: Change | null): number | null {
    return this.#compare(stated, of, ({ people }) => people);
  }

  amount(field: FieldKey, stated: number, of: Change | null): number | null {
    return this.#compare(stated, of, ({ amounts }) => amounts.get(field) ?? 0);
  }

  startAgain(): void {
    this.#sinceTotal = emptySum();
  }

  has(field: FieldKey): boolean {
    return this.#fields.includes(field);
  }

  #compare(stated: number, of: Change | null, figure: (sum: Sum) => number): number | null {
    const whole = of === null ? this.#all : this.#of[of];
    const right = [whole, this.#sinceTotal, ...(of === null ? [this.#of.increase] : [])].map(figure);
    return right.includes(stated) ? null : figure(whole);
  }
}

function emptySum(): Sum {
  return { people: 0, amounts: new Map() };
}

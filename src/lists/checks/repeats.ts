/**
 * The same person twice among rows that come in together: of two rows that share a month the later is refused. What stands
 * on the list already, and on other lists, only the database knows.
 */
import { monthIndex } from '../../engine/month.ts';
import type { CheckedRow } from './check.ts';

type Span = { readonly from: number; readonly until: number };

export class Repeats {
  readonly #known = new Map<string, Span[]>();
  /** A list of people to be called has nobody twice, whatever the months. */
  readonly #ofMonths: boolean;

  constructor(leadsTo: 'coverage' | 'calls') {
    this.#ofMonths = leadsTo === 'coverage';
  }

  /** The row as it was, or refused. */
  judge(checked: CheckedRow): CheckedRow {
    const { citizenNumber, row, verdict, term } = checked;
    if (citizenNumber === null || row.change === 'decrease' || verdict === 'refused' || term === null) return checked;
    const from = this.#ofMonths ? monthIndex(term.from) : 0;
    const span = { from, until: this.#ofMonths ? from + term.months - 1 : 0 };
    const before = this.#known.get(citizenNumber);
    if (before === undefined) {
      this.#known.set(citizenNumber, [span]);
      return checked;
    }
    if (!before.some((other) => other.from <= span.until && span.from <= other.until)) {
      before.push(span);
      return checked;
    }
    const address = row.addresses.citizenNumber ?? null;
    const finding = { code: 'repeated-in-list', field: 'citizenNumber', address, severity: 'refused' } as const;
    return { ...checked, verdict: 'refused', findings: [...checked.findings, finding] };
  }
}

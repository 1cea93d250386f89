/**
 * The port to the database: a batch of statements is one transaction, and there is no other way in.
 * What went wrong comes out as a code alone. A driver's own words hold parameters and rows, which are people's data:
 * they must never pass this line.
 */

export type Parameter = string | number | boolean | null;

export interface Statement {
  readonly text: string;
  readonly values?: readonly Parameter[];
}

/** Booleans, numbers up to eight bytes and JSON are decoded; everything else, dates first of all, stays text. */
export type Row = Readonly<Record<string, unknown>>;

export interface Result {
  readonly rows: readonly Row[];
  readonly rowCount: number | null;
}

export interface Database {
  /** At READ COMMITTED, all or nothing. Whoever gives up may not know whether it was committed. */
  batch(statements: readonly Statement[], giveUp?: AbortSignal): Promise<readonly Result[]>;
}

/** What happened when the database did not answer with a code of its own. */
export type Trouble = 'unreachable' | 'timeout' | 'connection-lost' | 'too-large' | 'misconfigured' | 'unreadable';

export class DatabaseError extends Error {
  override name = 'DatabaseError';
  /** A SQLSTATE of five characters, or the trouble on the way. */
  readonly code: string;

  constructor(code: string) {
    super(`The database answered ${code}.`);
    this.code = code;
  }
}

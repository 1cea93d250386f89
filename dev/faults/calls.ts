/**
 * What the Worker asks of the database, by name: an act by its operation, a look by what it reads. Read from the batch as it
 * stands on the wire; nothing in `src` knows that somebody listens.
 */

export type Call = {
  readonly name: string;
  /** The act it belongs to, the same for every try; null for what claims no key. */
  readonly act: string | null;
  /** Whatever may say who asks: a person, a subject, a key. */
  readonly who: readonly string[];
  readonly statements: number;
};

const UNREADABLE: Call = { name: 'unreadable', act: null, who: [], statements: 0 };

type Query = { readonly text: string; readonly values: readonly unknown[] };

export function callIn(body: Buffer): Call {
  const queries = queriesIn(body);
  const claim = queries.find(({ text }) => text.includes('app.claim_key('));
  const who = queries[0]?.values.filter((value) => typeof value === 'string') ?? [];
  const act = claim === undefined ? null : `${who.join(' ')} ${String(claim.values[0])}`;
  return queries.length === 0 ? UNREADABLE : { name: nameOf(queries), act, who, statements: queries.length };
}

function nameOf(queries: readonly Query[]): string {
  // An act may record besides what it did to another thing: its own record is its last.
  const record = queries.findLast(({ text }) => text.includes('insert into app.audit '));
  if (record !== undefined) return String(record.values[1]);
  const has = (words: string) => queries.some(({ text }) => text.includes(words));
  if (has('app.stage_part(')) return 'upload.stage';
  if (has('app.match_upload(')) return 'upload.match';
  if (has('app.kept_answer(')) return 'answer again';
  if (has('app.find_member(') || has('app.find_key(')) return 'who asks';
  const read = queries
    .map(({ text }) => /\bfrom\s+app\.(\w+)/.exec(outermost(text))?.[1])
    .find((table) => table !== undefined);
  return read === undefined ? 'other' : `read ${read}`;
}

/** Without what stands in brackets: what a look reads, and not what it reads besides. */
function outermost(text: string): string {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === ')') depth -= 1;
      const isOutside = depth === 0;
      if (character === '(') depth += 1;
      return isOutside;
    })
    .join('');
}

function queriesIn(body: Buffer): readonly Query[] {
  const sent: unknown = JSON.parse(body.toString('utf8'));
  const queries = isRecord(sent) && Array.isArray(sent.queries) ? sent.queries : [sent];
  return queries.filter(isRecord).map(({ query, params }) => {
    return { text: String(query), values: Array.isArray(params) ? params : [] };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

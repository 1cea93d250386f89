/** Which of three characters stands between the fields of a CSV. Looks at the first lines only. */
export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = [';', '\t', ','];
const LINES = 40;
const CHARACTERS = 32 * 1024;

/**
 * The one that comes equally often in most lines, for a table has the same columns throughout, and commas also stand in
 * addresses and titles. Null while too little has come to tell.
 */
export function separatorOf(text: string, ended: boolean): Separator | null {
  const named = /^sep=([,;\t])\r?\n/.exec(text)?.[1];
  if (named !== undefined) return SEPARATORS.find((separator) => separator === named) ?? null;
  const lines = linesOf(text.slice(0, CHARACTERS));
  if (lines.length < LINES && text.length < CHARACTERS && !ended) return null;
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(lines, separator) }));
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.separator : ',';
}

function scoreOf(lines: readonly string[], separator: Separator): number {
  const sameCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    sameCount.set(count, (sameCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...sameCount].map(([count, times]) => count * times));
}

/** Without what stands in quotes; the last one may go on and is left out. */
function linesOf(text: string): readonly string[] {
  const bare = text.replace(/"[^"]*"/g, '');
  const lines = bare.split(/\r\n|\r|\n/);
  return (lines.length > 1 ? lines.slice(0, -1) : lines).slice(0, LINES);
}

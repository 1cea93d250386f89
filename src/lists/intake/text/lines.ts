/** Text as lines, each no longer than a line may be. Empty ones are passed over, but counted. */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';

export type TextLine = { readonly number: number; readonly text: string };

export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly TextLine[]> {
  let rest = '';
  let number = 0;
  for await (const piece of pieces) {
    rest += piece;
    const whole: TextLine[] = [];
    let start = 0;
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n', start)) {
      number += 1;
      add(whole, number, rest.slice(start, at));
      start = at + 1;
    }
    rest = rest.slice(start);
    if (rest.length > LIMITS.lineCharacters) throw new FileRefusal('line-too-long', String(number + 1));
    if (whole.length > 0) yield whole;
  }
  const last: TextLine[] = [];
  add(last, number + 1, rest);
  if (last.length > 0) yield last;
}

function add(lines: TextLine[], number: number, text: string): void {
  if (text.length > LIMITS.lineCharacters) throw new FileRefusal('line-too-long', String(number));
  if (text.trim() !== '') lines.push({ number, text });
}

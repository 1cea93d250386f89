/**
 * Text in one piece. A string that is glued together stays a chain of its parts inside the engine of JavaScript, and one
 * such chain in an answer is enough for the answer to be written out as JSON at half the speed. Says nothing of its own.
 */

/** A template whose text is one piece. */
export function written(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const pieces: (string | number)[] = [];
  for (let at = 0; at < words.length; at++) pieces.push(words[at] ?? '', values[at] ?? '');
  return pieces.join('');
}

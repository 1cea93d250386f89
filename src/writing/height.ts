/**
 * How high a row must be for the words in it. Said in the file, since no program grows a row for merged cells, and not every
 * one grows others that come without a height. An estimate, rather too high: widths are in characters, as columns have them.
 */

const LINE = 15;

export type Filled = { readonly text: string; readonly width: number };

export function heightFor(cells: readonly Filled[]): number {
  return LINE * Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
}

/** Broken between words, as programs do. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let room = 0;
    let needed = 0;
    for (const { length } of paragraph.split(' ')) {
      const isNew = needed === 0 || length > room;
      needed += isNew ? Math.max(1, Math.ceil(length / width)) : 0;
      room = (isNew ? width - (length % width || width) : room - length) - 1;
    }
    return lines + needed;
  }, 0);
}

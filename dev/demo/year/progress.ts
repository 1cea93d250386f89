/**
 * How far a played year is: a bar on the last line of a terminal, above which the telling goes on; nothing where nobody
 * looks at it line by line, as in a file.
 */
import { writtenDay } from '../written-time.ts';

const WIDTH = 30;

export interface Progress {
  /** The day it is in the year that is played. */
  show(at: Date): void;
  /** A line of the telling. */
  say(line: string): void;
  /** Leaves the last line to others. */
  end(): void;
}

export function newProgress(from: Date, until: Date, out: NodeJS.WriteStream = process.stdout): Progress {
  let shown = '';
  const draw = (text: string) => {
    if (out.isTTY && text !== shown) out.write(`\r\x1b[K${text}`);
    shown = text;
  };
  return {
    show: (at) => draw(bar(from, until, at)),
    say(line) {
      const kept = shown;
      draw('');
      out.write(`${line}\n`);
      draw(kept);
    },
    end: () => draw(''),
  };
}

export function bar(from: Date, until: Date, at: Date): string {
  const part = (at.getTime() - from.getTime()) / (until.getTime() - from.getTime());
  const filled = Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
  return `  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${writtenDay(at)}`;
}

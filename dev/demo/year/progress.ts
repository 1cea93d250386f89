/**
 * How far a played year is: a bar on the last line of a terminal, above which the telling goes on; nothing where nobody
 * looks at it line by line, as in a file.
 */
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
  return `  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${dayOf(at)}`;
}

/** In Việt Nam: 24/12/2026. */
export function dayOf(at: Date): string {
  const day = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** 24/12/2026 23:59 */
export function timeOf(at: Date): string {
  return `${dayOf(at)} ${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 16)}`;
}

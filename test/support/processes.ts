/** Which processes stand under one process, and which of them are still there: for the promise to leave none behind. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly started: string;
  readonly command: string;
}

/** Without the dead ones that only wait for their parent to look. */
async function processes(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,lstart=,args='], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state, started, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.{24})\s+(.*)$/.exec(line) ?? [];
    if (state === undefined || state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), started: started ?? '', command: command ?? '' }];
  });
}

/** The process itself and everything it started, at any depth. */
export async function family(pid: number): Promise<Process[]> {
  const all = await processes();
  const found = new Set([pid]);
  // Children can be listed before their parents, so once over the list for each generation.
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const one of all) if (found.has(one.parent)) found.add(one.pid);
  }
  return all.filter((one) => found.has(one.pid));
}

/** Those of an earlier family that still run. */
export async function survivors(earlier: readonly Process[]): Promise<string[]> {
  const now = new Map((await processes()).map((one) => [one.pid, one.started]));
  return earlier.filter(({ pid, started }) => now.get(pid) === started).map(({ pid, command }) => `${pid} ${command}`);
}

/**
 * What the clients asked, how often they had to, and what they were told in the end: all that the database is held against
 * afterwards. It believes no client that an act was done but for an answer that says so.
 */
import type { Officer } from './offices.ts';
import type { Phase } from './phases.ts';

export type Asked = {
  readonly by: Officer;
  /** The operation of the API. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  readonly type?: string;
  /** If-Match. */
  readonly version?: number;
  /** The list, round or other thing it is done to, where there is one already. */
  readonly chain?: string;
  /** Another time than everybody's. */
  readonly now?: string;
};

/** `answered`: with what was asked for, or a definite no. `put off`: told to come back. `broke`: no answer at all. */
export type Outcome = 'answered' | 'put off' | 'broke' | 'hung up' | 'undocumented';

export type Hit = { readonly call: string; readonly phase: Phase };

export type Try = {
  readonly key: string;
  readonly outcome: Outcome;
  readonly status: number | null;
  readonly hits: readonly Hit[];
};

export type Told = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
};

export type Entry = {
  readonly asked: Asked;
  /** The one it was answered under; null for what has none. */
  key: string | null;
  readonly tries: Try[];
  told: Told | null;
};

export interface Journal {
  readonly entries: readonly Entry[];
  /** What no client should ever meet. */
  readonly complaints: readonly string[];
  open(asked: Asked, key: string | null): Entry;
  complain(entry: Entry, what: string): void;
}

export function newJournal(): Journal {
  const entries: Entry[] = [];
  const complaints: string[] = [];
  return {
    entries,
    complaints,
    open(asked, key) {
      const entry = { asked, key, tries: [], told: null };
      entries.push(entry);
      return entry;
    },
    complain({ asked, tries }, what) {
      const hits = tries.flatMap((one) => one.hits).map(({ call, phase }) => `${phase} at ${call}`);
      complaints.push(`${asked.operation}: ${what}${hits.length > 0 ? ` (after ${hits.join(', ')})` : ''}`);
    },
  };
}

/** Answered with a row, or rows, as they are by then: others may have changed them since they were asked. */
const AS_IT_IS_NOW: readonly string[] = ['acceptList', 'addEntries', 'commitUpload', 'mendEntry', 'settleEntry'];

/** Whether who asks twice under one key has to get the same answer, to the byte. */
export function isFixed({ key, asked }: Entry): boolean {
  return key !== null && !AS_IT_IS_NOW.includes(asked.operation);
}

export function isDone(entry: Entry): entry is Entry & { key: string; told: Told } {
  return entry.key !== null && entry.told !== null && entry.told.status < 300;
}

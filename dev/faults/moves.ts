/**
 * What officers do with a list, one request each. A move that is answered otherwise than an honest office may expect is a
 * complaint of the run, whatever broke on the way.
 */
import type { Clients } from './client.ts';
import type { Asked, Told } from './journal.ts';
import type { Officer } from './offices.ts';
import type { Row } from './people.ts';

export class NotAsExpected extends Error {}

export type Version = { readonly list: string; readonly version: number };

export interface Moves {
  openRound(keeper: Officer, kind: string, period: string): Promise<string>;
  makeList(clerk: Officer, round: string): Promise<string>;
  read(officer: Officer, list: string): Promise<Version>;
  /** The ids of the rows that were stored or flagged. */
  addRows(clerk: Officer, list: string, rows: readonly Row[]): Promise<readonly string[]>;
  openUpload(clerk: Officer, list: string, replace: boolean): Promise<string>;
  putChunk(clerk: Officer, list: string, upload: string, chunk: number, rows: readonly Row[]): Promise<void>;
  commitUpload(clerk: Officer, list: string, upload: string): Promise<void>;
  abandonUpload(clerk: Officer, list: string, upload: string): Promise<void>;
  mendRow(clerk: Officer, list: string, row: string, cells: Row): Promise<void>;
  removeRow(clerk: Officer, list: string, row: string): Promise<void>;
  /** May find that there is nothing to settle any more: the other office has. */
  settleRow(clerk: Officer, list: string, row: string, decision: string): Promise<void>;
  closeRound(keeper: Officer, round: string, now: string): Promise<void>;
  rows(officer: Officer, list: string, query?: string): Promise<readonly ListedRow[]>;
  /** Of those, the ones that may still be accepted. */
  goingOn(officer: Officer, list: string): Promise<readonly ListedRow[]>;
  step(officer: Officer, held: Version, step: string, body?: object): Promise<Version>;
  /** Several at once on the same version: how often it was taken. */
  race(officers: readonly Officer[], held: Version, step: string): Promise<void>;
}

export type ListedRow = { readonly id: string; readonly version: number; readonly state: string };

const OPERATIONS: Readonly<Record<string, string>> = { return: 'returnList', withdraw: 'withdrawList' };

export function movesOf(clients: Clients): Moves {
  async function expect(status: number, asked: Asked): Promise<Told> {
    const told = await clients.ask(asked);
    if (told.status === status) return told;
    throw new NotAsExpected(`${asked.operation} was answered ${told.status} ${String(told.body.code)}`);
  }
  const post = (by: Officer, operation: string, path: string, body?: object, more: Partial<Asked> = {}): Asked => {
    return { by, operation, method: 'POST', path, ...(body && { body: JSON.stringify(body) }), ...more };
  };
  const rowsOf = async (by: Officer, list: string, query = '?limit=100') => {
    const path = `/v1/lists/${list}/entries${query}`;
    return listedRows((await expect(200, { by, operation: 'listEntries', method: 'GET', path })).body.items);
  };
  const stepOf = (by: Officer, { list, version }: Version, step: string, body?: object) => {
    const operation = OPERATIONS[step] ?? `${step}List`;
    return post(by, operation, `/v1/lists/${list}/${step}`, body, { version, chain: list });
  };
  const rowOf = async (clerk: Officer, list: string, row: string) => {
    const path = `/v1/lists/${list}/entries/${row}`;
    const { body } = await expect(200, { by: clerk, operation: 'readEntry', method: 'GET', path });
    return { by: clerk, path, chain: list, version: Number(body.version) };
  };
  return {
    async openRound(keeper, kind, period) {
      return idIn(await expect(201, post(keeper, 'openRound', '/v1/rounds', { kind, period })));
    },
    async makeList(clerk, round) {
      return idIn(await expect(201, post(clerk, 'createList', '/v1/lists', { round })));
    },
    async read(by, list) {
      const { body } = await expect(200, { by, operation: 'readList', method: 'GET', path: `/v1/lists/${list}` });
      return { list, version: Number(body.version) };
    },
    async addRows(clerk, list, rows) {
      const asked = post(clerk, 'addEntries', `/v1/lists/${list}/entries?mode=good`, rows, { chain: list });
      const taken = listedRows((await expect(200, asked)).body.rows);
      return taken.filter(({ state }) => state !== 'refused').map(({ id }) => id);
    },
    async openUpload(clerk, list, replace) {
      return idIn(
        await expect(201, post(clerk, 'openUpload', `/v1/lists/${list}/uploads`, { replace }, { chain: list })),
      );
    },
    async putChunk(by, list, upload, chunk, rows) {
      const path = `/v1/lists/${list}/uploads/${upload}/chunks/${chunk}`;
      const body = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      await expect(200, { by, operation: 'putChunk', method: 'PUT', path, body, type: 'application/x-ndjson' });
    },
    async commitUpload(clerk, list, upload) {
      const path = `/v1/lists/${list}/uploads/${upload}/commit`;
      await expect(200, post(clerk, 'commitUpload', path, { mode: 'good' }, { chain: list }));
    },
    async abandonUpload(clerk, list, upload) {
      const path = `/v1/lists/${list}/uploads/${upload}/abandon`;
      await expect(200, post(clerk, 'abandonUpload', path, undefined, { chain: list }));
    },
    async mendRow(clerk, list, row, cells) {
      const held = await rowOf(clerk, list, row);
      await expect(200, { ...held, operation: 'mendEntry', method: 'PATCH', body: JSON.stringify(cells) });
    },
    async removeRow(clerk, list, row) {
      await expect(200, { ...(await rowOf(clerk, list, row)), operation: 'removeEntry', method: 'DELETE' });
    },
    async settleRow(clerk, list, row, decision) {
      const path = `/v1/lists/${list}/entries/${row}/settle`;
      const { status, body } = await clients.ask(post(clerk, 'settleEntry', path, { decision }, { chain: list }));
      if (status === 200 || body.code === 'nothing-to-settle') return;
      throw new NotAsExpected(`settleEntry was answered ${status} ${String(body.code)}`);
    },
    async closeRound(keeper, round, now) {
      await expect(200, post(keeper, 'closeRound', `/v1/rounds/${round}/close`, undefined, { chain: round, now }));
    },
    rows: rowsOf,
    async goingOn(officer, list) {
      const rows = await rowsOf(officer, list);
      return rows.filter(({ state }) => ['stored', 'flagged', 'confirmed'].includes(state));
    },
    async step(officer, held, step, body) {
      const told = await expect(200, stepOf(officer, held, step, body));
      return { list: held.list, version: Number(told.body.version) };
    },
    async race(officers, held, step) {
      const told = await Promise.all(officers.map((officer) => clients.ask(stepOf(officer, held, step))));
      const taken = told.filter(({ status }) => status === 200).length;
      const codes = told.map(({ status }) => status);
      if (taken !== 1)
        throw new NotAsExpected(`${step} by ${officers.length} at once was answered ${codes.join(', ')}`);
    },
  };
}

function idIn({ body }: Told): string {
  if (typeof body.id !== 'string') throw new NotAsExpected('an answer without an id');
  return body.id;
}

function listedRows(items: unknown): readonly ListedRow[] {
  if (!Array.isArray(items)) throw new NotAsExpected('an answer without rows');
  return items.map((item: Readonly<Record<string, unknown>>) => {
    return { id: String(item.id), version: Number(item.version), state: String(item.state) };
  });
}

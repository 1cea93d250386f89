/**
 * What officers do with a list, one request each. A move that is answered otherwise than an honest office may expect is a
 * complaint of the run, whatever broke on the way.
 */
import type { Clients } from './client.ts';
import { deskMoves } from './desk-moves.ts';
import { moneyMoves } from './money-moves.ts';
import { type Expect, get, idIn, NotAsExpected, post } from './moving.ts';
import type { Officer } from './offices.ts';
import type { Row } from './people.ts';

export type Version = { readonly list: string; readonly version: number };

export type ListedRow = { readonly id: string; readonly version: number; readonly state: string };

export type Moves = ReturnType<typeof movesOf>;

const OPERATIONS: Readonly<Record<string, string>> = { return: 'returnList', withdraw: 'withdrawList' };

export function movesOf(clients: Clients) {
  const expect: Expect = async (status, asked) => {
    const told = await clients.ask(asked);
    if (told.status === status) return told;
    throw new NotAsExpected(`${asked.operation} was answered ${told.status} ${String(told.body.code)}`);
  };
  return {
    ...roundMoves(expect),
    ...listMoves(expect, clients),
    ...rowMoves(expect, clients),
    ...uploadMoves(expect),
    ...deskMoves(expect),
    ...moneyMoves(expect, clients),
  };
}

function roundMoves(expect: Expect) {
  return {
    async openRound(keeper: Officer, kind: string, period: string): Promise<string> {
      return idIn(await expect(201, post(keeper, 'openRound', '/v1/rounds', { kind, period })));
    },
    async closeRound(keeper: Officer, round: string, now: string): Promise<void> {
      await expect(200, post(keeper, 'closeRound', `/v1/rounds/${round}/close`, undefined, { chain: round, now }));
    },
  };
}

function listMoves(expect: Expect, clients: Clients) {
  const stepOf = (by: Officer, { list, version }: Version, step: string, body?: object) => {
    const operation = OPERATIONS[step] ?? `${step}List`;
    return post(by, operation, `/v1/lists/${list}/${step}`, body, { version, chain: list });
  };
  return {
    async makeList(clerk: Officer, round: string): Promise<string> {
      return idIn(await expect(201, post(clerk, 'createList', '/v1/lists', { round })));
    },
    async read(by: Officer, list: string): Promise<Version> {
      const { body } = await expect(200, get(by, 'readList', `/v1/lists/${list}`));
      return { list, version: Number(body.version) };
    },
    async step(officer: Officer, held: Version, step: string, body?: object): Promise<Version> {
      const told = await expect(200, stepOf(officer, held, step, body));
      return { list: held.list, version: Number(told.body.version) };
    },
    /** Taken out whole: as many people as the list has accepted. */
    async exportAccepted(by: Officer, list: string): Promise<void> {
      const { body } = await expect(200, get(by, 'readList', `/v1/lists/${list}`));
      const told = await expect(200, { ...get(by, 'exportList', `/v1/lists/${list}/export?format=json`), chain: list });
      const people: unknown = JSON.parse(told.text);
      const { accepted } = Object(body.counts);
      if (Array.isArray(people) && people.length === accepted) return;
      throw new NotAsExpected(`exportList gave another list than the ${accepted} who were accepted`);
    },
    /** Several at once on the same version: one of them takes it. */
    async race(officers: readonly Officer[], held: Version, step: string): Promise<void> {
      const told = await Promise.all(officers.map((officer) => clients.ask(stepOf(officer, held, step))));
      const statuses = told.map(({ status }) => status);
      if (statuses.filter((status) => status === 200).length === 1) return;
      throw new NotAsExpected(`${step} by ${officers.length} at once was answered ${statuses.join(', ')}`);
    },
  };
}

function rowMoves(expect: Expect, clients: Clients) {
  const rows = async (by: Officer, list: string, query = '?limit=100') => {
    return listedRows((await expect(200, get(by, 'listEntries', `/v1/lists/${list}/entries${query}`))).body.items);
  };
  const held = async (by: Officer, list: string, row: string) => {
    const path = `/v1/lists/${list}/entries/${row}`;
    const { body } = await expect(200, get(by, 'readEntry', path));
    return { by, path, chain: list, version: Number(body.version) };
  };
  return {
    rows,
    /** Of those, the ones that may still be accepted. */
    async goingOn(officer: Officer, list: string): Promise<readonly ListedRow[]> {
      return (await rows(officer, list)).filter(({ state }) => ['stored', 'flagged', 'confirmed'].includes(state));
    },
    /** The ids of the rows that were stored or flagged. */
    async addRows(clerk: Officer, list: string, sent: readonly Row[]): Promise<readonly string[]> {
      const asked = post(clerk, 'addEntries', `/v1/lists/${list}/entries?mode=good`, sent, { chain: list });
      const taken = listedRows((await expect(200, asked)).body.rows);
      return taken.filter(({ state }) => state !== 'refused').map(({ id }) => id);
    },
    async mendRow(clerk: Officer, list: string, row: string, cells: Row): Promise<void> {
      const asked = { ...(await held(clerk, list, row)), operation: 'mendEntry', body: JSON.stringify(cells) };
      await expect(200, { ...asked, method: 'PATCH' });
    },
    async removeRow(clerk: Officer, list: string, row: string): Promise<void> {
      await expect(200, { ...(await held(clerk, list, row)), operation: 'removeEntry', method: 'DELETE' });
    },
    /** May find that the other office has settled it, or keeps the person. */
    async settleRow(clerk: Officer, list: string, row: string, decision: string): Promise<void> {
      const path = `/v1/lists/${list}/entries/${row}/settle`;
      const { status, body } = await clients.ask(post(clerk, 'settleEntry', path, { decision }, { chain: list }));
      if (status === 200 || body.code === 'nothing-to-settle' || body.code === 'kept-elsewhere') return;
      throw new NotAsExpected(`settleEntry was answered ${status} ${String(body.code)}`);
    },
  };
}

function uploadMoves(expect: Expect) {
  const of = (list: string, upload: string) => `/v1/lists/${list}/uploads/${upload}`;
  return {
    async openUpload(clerk: Officer, list: string, replace: boolean): Promise<string> {
      const asked = post(clerk, 'openUpload', `/v1/lists/${list}/uploads`, { replace }, { chain: list });
      return idIn(await expect(201, asked));
    },
    async putChunk(by: Officer, list: string, upload: string, chunk: number, rows: readonly Row[]): Promise<void> {
      const path = `${of(list, upload)}/chunks/${chunk}`;
      const body = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      await expect(200, { by, operation: 'putChunk', method: 'PUT', path, body, type: 'application/x-ndjson' });
    },
    async commitUpload(clerk: Officer, list: string, upload: string): Promise<void> {
      const path = `${of(list, upload)}/commit`;
      await expect(200, post(clerk, 'commitUpload', path, { mode: 'good' }, { chain: list }));
    },
    async abandonUpload(clerk: Officer, list: string, upload: string): Promise<void> {
      await expect(200, post(clerk, 'abandonUpload', `${of(list, upload)}/abandon`, undefined, { chain: list }));
    },
  };
}

function listedRows(items: unknown): readonly ListedRow[] {
  if (!Array.isArray(items)) throw new NotAsExpected('an answer without rows');
  return items.map((item: Readonly<Record<string, unknown>>) => {
    return { id: String(item.id), version: Number(item.version), state: String(item.state) };
  });
}

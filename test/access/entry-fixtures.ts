/** The rows and uploads that the operations on them are asked about: handed in through the API, as a commune would. */
import { randomUUID } from 'node:crypto';
import { citizenNumber, nearPoor, type RowOfTest } from '../support/rows.ts';
import { HOME, type World } from './callers.ts';
import type { Fixture } from './fixtures.ts';
import { roundOf } from './rounds.ts';

async function sent(world: World, who: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const officer = world.officers.get(who);
  const response = await fetch(`${world.system.url}${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${officer?.token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} was answered ${response.status} ${text}`);
  return JSON.parse(text);
}

async function draftOf(world: World, who = 'commune/maker', period = '2027'): Promise<string> {
  const { id } = await sent(world, who, '/v1/lists', { round: await roundOf(world, 'commune-yearly', period) });
  return String(id);
}

/** A draft of the home commune with a row on it. */
async function rowIn(world: World, row: RowOfTest = nearPoor()): Promise<{ list: string; entry: string }> {
  const list = await draftOf(world);
  const { rows } = await sent(world, 'commune/maker', `/v1/lists/${list}/entries?mode=good`, [row]);
  const [first]: { id: string }[] = Array.isArray(rows) ? rows : [];
  return { list, entry: first?.id ?? '' };
}

/** The same, when the insurer has it. */
async function approvedRow(world: World, row?: RowOfTest): Promise<{ list: string; entry: string }> {
  const made = await rowIn(world, row);
  await world.offices.sql("update app.list set state = 'approved', waits_for = 'receive' where id = $1", [made.list]);
  return made;
}

async function uploadIn(world: World): Promise<{ list: string; upload: string }> {
  const list = await draftOf(world);
  const { id } = await sent(world, 'commune/maker', `/v1/lists/${list}/uploads`, {});
  return { list, upload: String(id) };
}

async function chunkIn(world: World): Promise<{ list: string; upload: string }> {
  const made = await uploadIn(world);
  const response = await fetch(`${world.system.url}/v1/lists/${made.list}/uploads/${made.upload}/chunks/1`, {
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${world.officers.get('commune/maker')?.token}`,
      'Content-Type': 'application/x-ndjson',
    },
    body: `${JSON.stringify(nearPoor())}\n`,
  });
  if (!response.ok) throw new Error(`a chunk was answered ${response.status} ${await response.text()}`);
  return made;
}

const HELD = { 'If-Match': '"1"' };

/** A person on a list of the home commune and on one of the commune next door. */
async function metRow(world: World): Promise<{ list: string; entry: string }> {
  const number = citizenNumber();
  const made = await rowIn(world, nearPoor({ citizenNumber: number }));
  const next = await draftOf(world, 'other-commune/maker');
  await sent(world, 'other-commune/maker', `/v1/lists/${next}/entries?mode=good`, [
    nearPoor({ citizenNumber: number }),
  ]);
  return made;
}

export const ENTRY_FIXTURES: Readonly<Record<string, Fixture>> = {
  addEntries: async (world) => ({
    params: { list: await draftOf(world) },
    query: { mode: 'good' },
    body: [nearPoor({ commune: HOME.commune })],
  }),
  openUpload: async (world) => ({ params: { list: await draftOf(world) } }),
  listUploads: async (world) => {
    const { list, upload } = await uploadIn(world);
    return { params: { list }, mark: upload };
  },
  readUpload: async (world) => ({ params: await uploadIn(world) }),
  putChunk: async (world) => ({
    params: { ...(await uploadIn(world)), chunk: '1' },
    nowhere: { params: { list: randomUUID(), upload: randomUUID(), chunk: '1' } },
  }),
  commitUpload: async (world) => ({ params: await chunkIn(world) }),
  abandonUpload: async (world) => ({ params: await uploadIn(world) }),
  carryOver: async (world) => {
    const { list } = await approvedRow(world);
    return {
      params: { list: await draftOf(world, 'commune/maker', '2028') },
      body: { from: list },
      nowhere: { body: { from: randomUUID() } },
    };
  },

  listEntries: async (world) => {
    const { list, entry } = await approvedRow(world);
    return { params: { list }, mark: entry };
  },
  searchEntries: async (world) => {
    const number = citizenNumber();
    const { list, entry } = await approvedRow(world, nearPoor({ citizenNumber: number }));
    return { params: { list }, body: { citizenNumber: number }, mark: entry };
  },
  readEntry: async (world) => ({ params: await approvedRow(world) }),

  mendEntry: async (world) => ({ params: await rowIn(world), headers: HELD }),
  removeEntry: async (world) => ({ params: await rowIn(world), headers: HELD }),
  settleEntry: async (world) => ({ params: await metRow(world) }),
};

/** The lists that templates, checks and exports are asked about. */
import { randomUUID } from 'node:crypto';
import { HOME, type World } from './callers.ts';
import type { Fixture } from './fixtures.ts';
import { chain, listIn } from './round-list-fixtures.ts';
import { roundOf } from './rounds.ts';

/** A draft of the home commune in a round that the law knows: a file is checked by the kind of its list. */
async function draft(world: World): Promise<string> {
  const { offices, home } = world;
  const [round, list] = [await roundOf(world, 'commune-yearly'), randomUUID()];
  await offices.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, approved_by, supplementary, made_at, changed_at)
     values ($1, false, $2, $3, $4, $5, 'commune', false, now(), now())`,
    [list, round, home.commune.id, HOME.province, home.commune.commune],
  );
  await chain(world, list, home.commune.id);
  return list;
}

export const PAPER_FIXTURES: Readonly<Record<string, Fixture>> = {
  readListTemplate: async (world) => ({ params: { list: await draft(world) } }),
  checkFile: async (world) => ({ params: { list: await draft(world) } }),
  exportList: async (world) => ({ params: { list: await listIn(world, 'approved') } }),
};

/** The rounds of kinds that the law knows, one of each kind and period for all fixtures: there can be no second. */
import { randomUUID } from 'node:crypto';
import { as } from '../support/offices.ts';
import { sendJson } from '../support/send.ts';
import { HOME, type World } from './callers.ts';

const rounds = new WeakMap<World, Map<string, Promise<string>>>();

export function roundOf(world: World, kind: string, period = '2027'): Promise<string> {
  const known = rounds.get(world) ?? new Map<string, Promise<string>>();
  rounds.set(world, known);
  const round = known.get(`${kind} ${period}`) ?? openRound(world, kind, period);
  known.set(`${kind} ${period}`, round);
  return round;
}

async function openRound(world: World, kind: string, period: string): Promise<string> {
  const keeper = world.officers.get('insurer-city/approver');
  if (keeper === undefined) throw new Error('nobody keeps rounds');
  const headers = { ...as(keeper), 'Idempotency-Key': randomUUID() };
  const { body, text } = await sendJson(`${world.system.url}/v1/rounds`, { kind, period }, headers);
  if (typeof body?.id === 'string') return body.id;
  // Whoever asks for rounds to be opened may have been first.
  const [row] = await world.offices.sql(
    'select id from app.round where not livemode and province = $1 and kind = $2 and period = $3',
    [HOME.province, kind, period],
  );
  if (row === undefined) throw new Error(`${kind} ${period}: ${text}`);
  return String(row.id);
}

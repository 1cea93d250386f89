/**
 * What becomes of a list from its first row to its end, as offices do it: filled by requests and by uploads, mended, handed
 * in, returned, confirmed, approved, received and accepted, or withdrawn. What happens to which is the seed's.
 */
import { workAtTheDesk } from './desk-work.ts';
import type { Dice } from './dice.ts';
import type { Lane } from './lanes.ts';
import type { Moves, Version } from './moves.ts';
import { NotAsExpected } from './moving.ts';
import type { People, Row } from './people.ts';

export type Story = {
  readonly lane: Lane;
  readonly round: string;
  readonly moves: Moves;
  readonly people: People;
  readonly dice: Dice;
};

const RETURNED = { reasons: ['Thiếu một tờ khai'] };

/** More rows than are written at once, so that a chunk comes in several parts. */
const MANY = 1_100;

/** So many requests in a row hold nothing but wrong rows only where what is right is refused. */
const MOST_TRIES = 20;

export async function tellOf(story: Story): Promise<void> {
  const { lane, round, moves, dice } = story;
  const list = await moves.makeList(lane.clerk, round);
  await fill(story, list);
  await workAtTheDesk(story, list);
  await mend(story, list);
  const draft = await moves.read(lane.clerk, list);
  if (dice.chance(0.06)) return void (await moves.step(lane.clerk, draft, 'withdraw'));
  let held = await moves.step(lane.clerk, draft, 'submit');
  const holder = lane.confirmers[0] ?? lane.chairs[0] ?? lane.receivers[0];
  if (holder !== undefined && dice.chance(0.25)) held = await returned(story, list, holder);
  if (dice.chance(0.06)) return void (await moves.step(lane.clerk, held, 'withdraw'));
  held = await confirm(story, held);
  held = await approve(story, held);
  await receive(story, held);
}

function rows({ lane, people, dice }: Story, count: number): readonly Row[] {
  return Array.from({ length: count }, () => people.row(lane.kind, dice.pick(lane.communes), dice));
}

/** In one of the ways there are, until somebody is on the list. */
async function fill(story: Story, list: string): Promise<void> {
  const { lane, moves, dice } = story;
  if (dice.chance(0.5)) await upload(story, list);
  if (dice.chance(0.4)) {
    await Promise.all([
      moves.addRows(lane.clerk, list, rows(story, 1 + dice.below(12))),
      moves.addRows(lane.colleague, list, rows(story, 1 + dice.below(12))),
    ]);
  }
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const good = await moves.addRows(lane.clerk, list, rows(story, 1 + dice.below(6)));
    if (good.length > 0) return;
  }
  throw new NotAsExpected(`addEntries refused all it was given, ${MOST_TRIES} times`);
}

async function upload(story: Story, list: string): Promise<void> {
  const { lane, moves, dice } = story;
  const { clerk, colleague } = lane;
  const id = await moves.openUpload(clerk, list, dice.chance(0.2));
  const chunks = 1 + dice.below(3);
  for (let chunk = 1; chunk <= chunks; chunk += 1) {
    const sent = rows(story, dice.chance(0.15) ? MANY : 1 + dice.below(40));
    await moves.putChunk(clerk, list, id, chunk, sent);
    // Nobody is sure that it arrived, and it is sent once more, by whoever is there.
    if (dice.chance(0.3)) await moves.putChunk(dice.pick([clerk, colleague]), list, id, chunk, sent);
  }
  if (dice.chance(0.12)) return moves.abandonUpload(clerk, list, id);
  await moves.commitUpload(clerk, list, id);
}

async function mend(story: Story, list: string): Promise<void> {
  const { lane, moves, people, dice } = story;
  const [refused] = await moves.rows(lane.clerk, list, '?limit=3&state=refused');
  if (refused !== undefined) {
    const { citizenNumber = '' } = people.certain(lane.kind, '');
    if (dice.chance(0.5)) await moves.mendRow(lane.clerk, list, refused.id, { citizenNumber });
    else await moves.removeRow(lane.clerk, list, refused.id);
  }
  const [shared] = await moves.rows(lane.clerk, list, '?limit=3&samePerson=true');
  if (shared !== undefined) await moves.settleRow(lane.clerk, list, shared.id, dice.pick(['keep', 'give-up']));
  // Whatever was taken away, somebody of each commune is left to hand in.
  const sure = lane.communes.map((commune) => people.certain(lane.kind, commune));
  await moves.addRows(lane.clerk, list, sure);
}

async function returned(story: Story, list: string, holder: Lane['clerk']): Promise<Version> {
  const { lane, moves } = story;
  await moves.step(holder, await moves.read(holder, list), 'return', RETURNED);
  await moves.addRows(lane.clerk, list, rows(story, 2));
  return moves.step(lane.clerk, await moves.read(lane.clerk, list), 'submit');
}

/** All communes at once, each for its own people; one of them turns somebody away now and then. */
async function confirm({ lane, moves, dice }: Story, held: Version): Promise<Version> {
  if (lane.confirmers.length === 0) return held;
  const turnsAway = lane.confirmers.map(() => dice.chance(0.3));
  await Promise.all(
    lane.confirmers.map(async (confirmer, at) => {
      const own = await moves.goingOn(confirmer, held.list);
      const [first] = own;
      if (first === undefined) return;
      const rejected = turnsAway[at] === true && own.length > 1 ? [{ entry: first.id, reason: 'Đã chuyển đi' }] : [];
      await moves.step(confirmer, held, 'confirm', { rejected });
    }),
  );
  return moves.read(lane.clerk, held.list);
}

async function approve({ lane, moves, dice }: Story, held: Version): Promise<Version> {
  const [chair] = lane.chairs;
  if (chair === undefined) return held;
  if (dice.chance(0.7)) return moves.step(chair, held, 'approve');
  await moves.race(lane.chairs, held, 'approve');
  return moves.read(chair, held.list);
}

async function receive({ lane, moves, dice }: Story, held: Version): Promise<void> {
  const [receiver] = lane.receivers;
  if (receiver === undefined) return;
  if (dice.chance(0.8)) await moves.step(receiver, held, 'receive');
  else await moves.race(lane.receivers, held, 'receive');
  const [first, second] = await moves.goingOn(lane.accepter, held.list);
  const rejected = dice.chance(0.3) && first && second ? [{ entry: first.id, reason: 'Đã có thẻ diện khác' }] : [];
  await moves.step(lane.accepter, await moves.read(lane.accepter, held.list), 'accept', { rejected });
  if (dice.chance(0.5)) await moves.exportAccepted(receiver, held.list);
}

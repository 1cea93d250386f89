/**
 * What a commune's desk does beside its lists: it keeps its registers, takes or refuses what people asked for through a portal,
 * and its chair brings people and keys in and out. What happens to which is the seed's; each does one thing at a time.
 */
import { randomUUID } from 'node:crypto';
import { TOLD_NEAR_POOR } from '../told.ts';
import type { Story } from './stories.ts';

/** Of communes alone: schools and collectors keep no registers, and nobody asks them for anything. */
export async function workAtTheDesk(story: Story, list: string): Promise<void> {
  const { lane, dice } = story;
  if (lane.portal === null) return;
  if (dice.chance(0.5)) await keepRegister(story);
  if (dice.chance(0.6)) await answerRequests(story, list);
  if (dice.chance(0.4)) await bringIn(story);
}

async function keepRegister({ lane, moves, people, dice }: Story): Promise<void> {
  const [chair] = lane.chairs;
  const { citizenNumber } = people.certain('commune', '');
  const person = { name: 'Nguyễn Văn Thử', citizenNumber, birthDate: '1980-09-12', sex: 'male' };
  const id = await moves.enterRegistration(lane.clerk, {
    kind: 'near-poor',
    decidedOn: '2026-11-20',
    decisionNumber: '12/QĐ-UBND',
    from: '2027-01',
    until: '2027-12',
    person,
  });
  if (dice.chance(0.4)) await moves.endRegistration(lane.clerk, id, { on: '2026-11-30', reason: 'Chuyển đi nơi khác' });
  // Said to be complete, a register would speak for everybody on the list: its day is never named here.
  if (chair !== undefined && dice.chance(0.5)) await moves.keepRegister(chair, 'near-poor');
}

async function answerRequests({ lane, moves, people, dice }: Story, list: string): Promise<void> {
  const { portal, clerk, communes } = lane;
  if (portal === null) return;
  for (let nth = 0; nth <= dice.below(2); nth += 1) {
    const { citizenNumber } = people.certain('commune', '');
    await moves.handInRequest(portal, {
      province: '46',
      scheme: 'health-insurance',
      from: '2027-01',
      person: { commune: communes[0], name: 'Nguyễn Văn Thử', citizenNumber, birthDate: '1980-09-12', sex: 'male' },
      facts: { ...TOLD_NEAR_POOR, exitedOn: false },
      papers: [{ paper: 'Giấy chứng nhận hộ cận nghèo', number: '12/QĐ-UBND', issuedOn: '2026-11-28' }],
      consent: CONSENT,
    });
  }
  for (const request of await moves.openRequests(clerk)) {
    if (dice.chance(0.6)) await moves.takeRequest(clerk, request, list);
    else await moves.refuseRequest(clerk, request, 'Không cư trú tại phường');
  }
}

const CONSENT = {
  version: '2026-01',
  givenAt: '2026-12-01T10:00:00+07:00',
  givenBy: 'person',
  act: 'ticked',
  preselected: false,
  toldSensitive: false,
  representative: null,
};

async function bringIn({ lane, moves, dice }: Story): Promise<void> {
  const [chair] = lane.chairs;
  if (chair === undefined) return;
  const member = await moves.bringIn(chair, 'members', {
    subject: randomUUID(),
    roles: ['reader'],
    title: 'Công chức',
  });
  const name = `Phần mềm ${randomUUID()}`;
  const key = await moves.bringIn(chair, 'keys', { name, scopes: ['lists:read'], days: 30 });
  if (dice.chance(0.5)) await moves.takeOut(chair, 'members', member);
  if (dice.chance(0.5)) await moves.takeOut(chair, 'keys', key);
}

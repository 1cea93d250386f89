/** A citizen asks for support through a portal; the ward takes the request onto its list; a code tells how far it is. */

import { randomUUID } from 'node:crypto';
import { TOLD_NEAR_POOR } from '../told.ts';
import { HUE_PORTAL, PHU_XUAN, THUAN_HOA } from './callers.ts';
import { somebody } from './people.ts';
import { type Chapter, itemsIn, textIn, type Walk } from './walk.ts';

const CITIZEN = somebody('Trần Thị Ví Dụ', '08/03/1992', 'Nữ');

export const askThroughPortal: Chapter = {
  title: 'A citizen asks through a portal, and follows it by a code',
  async walk(walk) {
    const key = await keyOfPortal(walk);
    const handed = await walk.step({
      by: { key },
      does: 'hands in her wish, with her consent',
      asks: 'POST /v1/requests',
      at: walk.on('12-02 10:05'),
      json: wish(walk),
      status: 201,
      answer: { stored: true, state: 'received', rule: { id: 'hi-near-poor' }, lastDay: `${walk.year - 1}-12-24` },
      tells: ({ office, rule, lastDay }) => `${Object(rule).cite}; it is with ${Object(office).name}, until ${lastDay}`,
    });
    walk.keep('code', textIn(handed.body, 'code'));
    await follow(walk, 'received', walk.on('12-02 10:10'));
    await takeOnto(walk);
    await follow(walk, 'listed', walk.on('12-03 12:00'));
  },
};

/** The code is all she has, and all it tells is how far her request is. */
export async function follow(walk: Walk, state: string, at: string): Promise<void> {
  await walk.step({
    by: null,
    does: 'types in the code',
    asks: 'POST /v1/requests/status',
    at,
    json: { code: walk.kept('code') },
    status: 200,
    answer: { state },
    hides: [CITIZEN.citizenNumber, CITIZEN.name],
    tells: ({ says }) => String(says),
  });
}

async function keyOfPortal(walk: Walk): Promise<string> {
  const by = HUE_PORTAL('approver');
  const at = walk.on('12-02 10:00');
  const me = await walk.read(by, '/v1/me', at);
  const agency = Object(me.body.agency).id;
  const made = await walk.step({
    by,
    does: 'makes a key for the program of the portal',
    asks: `POST /v1/agencies/${agency}/keys`,
    at,
    json: { name: `Ví dụ ${randomUUID().slice(0, 8)}`, scopes: ['requests:write'], days: 30 },
    status: 201,
    tells: () => 'shown in this answer only',
  });
  return textIn(made.body, 'key');
}

async function takeOnto(walk: Walk): Promise<void> {
  const clerk = THUAN_HOA('maker');
  const at = walk.on('12-03 08:00');
  const waiting = await walk.step({
    by: clerk,
    does: 'reads what people ask for',
    asks: 'GET /v1/requests?state=received',
    at,
    status: 200,
    tells: (body) => `${itemsIn(body).length} waiting`,
  });
  const hers = itemsIn(waiting.body).find(({ wish: one }) => {
    return Object(Object(one).person).citizenNumber === CITIZEN.citizenNumber;
  });
  const id = String(hers?.id);
  await walk.step({
    by: PHU_XUAN('maker'),
    does: 'asks for it as well, and it is none of theirs',
    asks: `GET /v1/requests/${id}`,
    at,
    status: 404,
    hides: [CITIZEN.citizenNumber, CITIZEN.name],
  });
  await walk.step({
    by: clerk,
    does: 'takes it onto the list',
    asks: `POST /v1/requests/${id}/take`,
    at,
    json: { list: walk.kept('list') },
    version: Number(hers?.version),
    status: 200,
    answer: { state: 'listed', list: walk.kept('list') },
    tells: ({ state }) => String(state),
  });
}

function wish(walk: Walk): object {
  const { name, citizenNumber } = CITIZEN;
  return {
    province: '46',
    scheme: 'health-insurance',
    from: `${walk.year}-01`,
    person: { name, citizenNumber, birthDate: '1992-03-08', sex: 'female', commune: '19789', phone: '0900000000' },
    facts: TOLD_NEAR_POOR,
    papers: [{ paper: 'Giấy chứng nhận hộ cận nghèo', number: '12/QĐ-UBND', issuedOn: `${walk.year - 1}-11-20` }],
    consent: {
      version: '2026-01',
      givenAt: walk.on('12-02 10:04'),
      givenBy: 'person',
      act: 'ticked',
      preselected: false,
      toldSensitive: false,
      representative: null,
    },
  };
}

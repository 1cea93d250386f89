/** What officers do beside their lists, one request each: registers, requests of people, members and keys. */
import type { Asked, Told } from './journal.ts';
import { type Expect, get, idIn, post } from './moving.ts';
import type { Officer } from './offices.ts';

type Held = { readonly id: string; readonly version: number };

const BROUGHT = { members: ['addMember', 'revokeMember'], keys: ['makeKey', 'revokeKey'] } as const;

export function deskMoves(expect: Expect) {
  return { ...registerMoves(expect), ...requestMoves(expect), ...chairMoves(expect) };
}

function registerMoves(expect: Expect) {
  return {
    async enterRegistration(clerk: Officer, decision: object): Promise<string> {
      return idIn(await expect(201, post(clerk, 'enterRegistration', '/v1/registrations', decision)));
    },
    async endRegistration(clerk: Officer, id: string, ending: object): Promise<void> {
      const more: Partial<Asked> = { version: 1 };
      await expect(200, post(clerk, 'endRegistration', `/v1/registrations/${id}/end`, ending, more));
    },
    async keepRegister(chair: Officer, kind: string): Promise<void> {
      await expect(200, post(chair, 'keepRegister', `/v1/registers/${kind}/keep`, { completeFrom: null }));
    },
  };
}

function requestMoves(expect: Expect) {
  const move = async (clerk: Officer, { id, version }: Held, step: 'take' | 'refuse', body: object) => {
    const path = `/v1/requests/${id}/${step}`;
    await expect(200, post(clerk, `${step}Request`, path, body, { version, chain: id }));
  };
  return {
    async handInRequest(portal: Officer, wish: object): Promise<void> {
      await expect(201, post(portal, 'handInRequest', '/v1/requests', wish));
    },
    async openRequests(clerk: Officer): Promise<readonly Held[]> {
      const { body } = await expect(200, get(clerk, 'listRequests', '/v1/requests?state=received&limit=20'));
      return heldIn(body.items);
    },
    takeRequest: (clerk: Officer, request: Held, list: string) => move(clerk, request, 'take', { list }),
    refuseRequest: (clerk: Officer, request: Held, reason: string) => move(clerk, request, 'refuse', { reason }),
  };
}

function chairMoves(expect: Expect) {
  return {
    async bringIn(chair: Officer, what: keyof typeof BROUGHT, body: object): Promise<string> {
      const chain = chair.agency.id;
      return idIn(await expect(201, post(chair, BROUGHT[what][0], `/v1/agencies/${chain}/${what}`, body, { chain })));
    },
    async takeOut(chair: Officer, what: keyof typeof BROUGHT, id: string): Promise<void> {
      const chain = chair.agency.id;
      const path = `/v1/agencies/${chain}/${what}/${id}/revoke`;
      await expect(200, post(chair, BROUGHT[what][1], path, undefined, { chain }));
    },
  };
}

function heldIn(items: Told['body'][string]): readonly Held[] {
  if (!Array.isArray(items)) throw new Error('an answer without requests');
  return items.map((item: Readonly<Record<string, unknown>>) => ({
    id: String(item.id),
    version: Number(item.version),
  }));
}

// Protects those who are told: what an agency may see comes to the address it registered, signed, with nothing of a person
// in it, and to nobody else; test and live apart; a secret is changed without a delivery that is not believed; what was
// missed comes again when it is asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EARLY } from '../../support/lists.ts';
import { drawer, markedName, traceIn } from '../../support/marks.ts';
import { newReceiver, newResolver, RESOLVER_HOST, type Receiver, until, verified } from '../../support/receivers.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';
import { undocumented } from '../../support/told-events.ts';
import { HOST, type Office, officeOf, ofSubject, register, submitted } from './told.ts';

const HOSTS = [
  'insurer',
  'school',
  'finance',
  'live',
  'replayed',
  'rotated',
  'gone',
  'moved',
  'inside',
  'quiet',
  'closed',
];
const receivers: Record<string, Receiver> = {};
const receiverOf = (name: string): Receiver => {
  const receiver = receivers[`${name}.example.org`];
  if (receiver === undefined) throw new Error(`there is no ${name}`);
  return receiver;
};

let system: System;
let office: Office;
beforeAll(async () => {
  for (const name of ['hooks', ...HOSTS]) receivers[`${name}.example.org`] = newReceiver();
  const resolver = newResolver({ 'inside.example.org': ['93.184.215.14', '10.0.0.7'] });
  system = await startSystem({ hosts: { ...receivers, [RESOLVER_HOST]: resolver } });
  office = await officeOf(system);
});
afterAll(async () => {
  await office?.desk.offices.close();
  await system?.stop();
});

const deliveriesOf = async (path: string, query = ''): Promise<readonly Record<string, unknown>[]> => {
  const { body } = await office.desk.get(office.chair, `${path}/deliveries?limit=200${query}`);
  return Array.isArray(body?.items) ? body.items : [];
};

const posted = async (path: string, body?: unknown): Promise<Answered> =>
  office.desk.post(office.chair, path, { body });

describe('an event', () => {
  it('comes to the address of the agency, signed, within what its act said', async () => {
    const webhook = await register(office, office.chair, ['list.submitted', 'list.approved']);
    const list = await submitted(office);
    const receiver = receiverOf('hooks');

    const [told] = await until(
      () => ofSubject(receiver.had, list),
      (all) => all.length > 0,
    );

    const got = receiver.got.find(({ body }) => body.id === told?.id);
    if (got === undefined) throw new Error('it was not got');
    expect(verified(got, webhook.secret)).toEqual(told);
    expect(got.headers).toMatchObject({ 'webhook-id': told?.id, 'content-type': 'application/json', host: HOST });
    expect(undocumented(got.body)).toBeNull();
    expect(told).toEqual({
      id: told?.id,
      type: 'list.submitted',
      timestamp: EARLY,
      livemode: false,
      data: {
        subject: list,
        agency: office.clerk.agency.id,
        province: '46',
        round: office.round,
        kind: 'commune-yearly',
        period: '2027',
        state: 'submitted',
        waitsFor: 'approve',
        version: await office.desk.version(list),
        timeliness: null,
      },
    });
    const [delivery] = await until(
      async () => (await deliveriesOf(webhook.path)).filter(({ subject }) => subject === list),
      ([one]) => one?.state === 'delivered',
    );
    expect(delivery).toMatchObject({ event: told?.id, attempts: 1, outcome: '2xx', nextAt: null });
  });

  it('comes to those only who see what it happened to, and asked for its type', async () => {
    const { desk } = office;
    const parties = {
      insurer: await desk.officer(await desk.agency('insurer-local'), 'approver'),
      school: await desk.officer(await desk.agency('school'), 'approver'),
      finance: await desk.officer(await desk.agency('finance'), 'approver'),
    };
    for (const [name, chair] of Object.entries(parties)) {
      await register(office, chair, ['list.submitted', 'list.approved'], `${name}.example.org`);
    }
    const list = await submitted(office);
    await desk.steps(list, [[office.chair, 'approve', { now: EARLY }]]);

    const [approved] = await until(
      () => ofSubject(receiverOf('insurer').had, list),
      (all) => all.length > 0,
    );
    await until(
      () => ofSubject(receiverOf('hooks').had, list),
      (all) => all.length === 2,
    );

    expect(approved?.type).toBe('list.approved');
    expect(ofSubject(receiverOf('insurer').had, list)).toHaveLength(1);
    expect([...receiverOf('school').got, ...receiverOf('finance').got]).toEqual([]);
  });

  it('of test data is never told as live, nor live as test', async () => {
    const { offices } = office.desk;
    const agency = await offices.agency({ kind: 'commune', province: '46', commune: '19789', livemode: true });
    const chair = await offices.officer(agency, 'approver');
    const { secret } = await register(office, chair, ['list.submitted', 'round.opened'], 'live.example.org');
    await submitted(office);
    const hook = `/v1/agencies/${chair.agency.id}/webhooks`;
    const { body } = await office.desk.get(chair, hook);
    const [{ id }] = Array.isArray(body?.items) ? body.items : fail('no webhook');
    await office.desk.post(chair, `${hook}/${id}/test`);

    const got = await until(
      () => receiverOf('live').got,
      (all) => all.length > 0,
    );
    await until(
      () => receiverOf('hooks').had.size,
      (size) => size >= 4,
    );

    expect(got.map(({ body: told }) => [told.type, told.livemode])).toEqual([['webhook.test', true]]);
    verified(got[0] ?? fail('nothing came'), secret);
    expect([...receiverOf('hooks').had.values()].every(({ livemode }) => !livemode)).toBe(true);
  });

  it('holds nothing of a person, whatever people write into the act', async () => {
    const draw = drawer(20_261_124);
    const webhook = await register(office, office.chair, ['list.returned'], 'quiet.example.org');
    const list = await submitted(office);
    const reasons = Array.from({ length: 5 }, () => markedName(draw));
    await office.desk.steps(list, [[office.chair, 'return', { body: { reasons }, now: EARLY }]]);

    const got = await until(
      () => receiverOf('quiet').got,
      (all) => all.length > 0,
    );

    expect(traceIn(reasons.join(' '))).not.toBeNull();
    expect(got.map(({ text, headers }) => traceIn(`${text} ${JSON.stringify(headers)}`))).toEqual(got.map(() => null));
    expect(await deliveriesOf(webhook.path)).toHaveLength(1);
  });
});

function fail(why: string): never {
  throw new Error(why);
}

describe('a secret', () => {
  it('that was changed signs beside the new one for a day, and the one before that no more', async () => {
    const webhook = await register(office, office.chair, ['list.withdrawn'], 'rotated.example.org');
    const path = `${webhook.path}/rotate`;
    const second = String((await posted(path)).body?.secret);
    const third = await posted(path);
    expect(third.body?.oldSecretUntil).toMatch(/^20\d\d-/);
    await posted(`${webhook.path}/test`);

    const [got] = await until(
      () => receiverOf('rotated').got,
      (all) => all.length > 0,
    );
    if (got === undefined) throw new Error('nothing came');

    verified(got, second);
    verified(got, String(third.body?.secret));
    expect(() => verified(got, webhook.secret)).toThrow();
    await office.desk.offices.sql(
      "update app.webhook_secret set signs_until = now() - interval '1 second' where signs_until is not null and webhook = $1",
      [webhook.id],
    );
    await posted(`${webhook.path}/test`);
    const later =
      (
        await until(
          () => receiverOf('rotated').got,
          (all) => all.length > 1,
        )
      )[1] ?? fail('nothing came');
    expect(() => verified(later, second)).toThrow();
    verified(later, String(third.body?.secret));
  });

  it('is shown once, to who made it, and again only where the same request is', async () => {
    const key = 'the-same-request';
    const path = `/v1/agencies/${office.chair.agency.id}/webhooks`;
    const body = { url: 'https://closed.example.org/', types: ['list.accepted'] };
    const first = await office.desk.post(office.chair, path, { body, key });
    const again = await office.desk.post(office.chair, path, { body, key });
    const listed = await office.desk.get(office.chair, path);

    expect(first.body?.secret).toMatch(/^whsec_/);
    expect(again.text).toBe(first.text);
    expect(listed.text).not.toContain('whsec_');
    const [row] = await office.desk.offices.sql("select string_agg(s.secret, ' ') as all from app.webhook_secret s");
    expect(String(row?.all)).toMatch(/^v1\./);
  });
});

describe('a receiver', () => {
  it('that answers 410 is disabled, and hears no more', async () => {
    const webhook = await register(office, office.chair, ['list.received'], 'gone.example.org');
    receiverOf('gone').manner = () => 410;
    await posted(`${webhook.path}/test`);

    const dead = await until(
      () => deliveriesOf(webhook.path, '&state=dead'),
      (all) => all.length === 1,
    );

    expect(dead).toMatchObject([{ outcome: '4xx', attempts: 1, nextAt: null }]);
    expect(await posted(`${webhook.path}/test`)).toMatchObject({ status: 409, body: { code: 'webhook-disabled' } });
    const enabled = await posted(`${webhook.path}/enable`);
    expect(enabled.body).toMatchObject({ disabledAt: null, disabledBecause: null });
  });

  it('that redirects is not followed', async () => {
    const webhook = await register(office, office.chair, ['list.received'], 'moved.example.org');
    receiverOf('moved').manner = () => ({ status: 302, headers: { location: `https://${HOST}/elsewhere` } });
    const before = receiverOf('hooks').got.length;
    await posted(`${webhook.path}/test`);

    const [delivery] = await until(
      () => deliveriesOf(webhook.path),
      ([one]) => one?.outcome !== null,
    );

    expect(delivery).toMatchObject({ state: 'waiting', outcome: '3xx' });
    expect(receiverOf('hooks').got).toHaveLength(before);
    await posted(`${webhook.path}/disable`);
  });

  it('whose name leads inside is not called, though another of its addresses is public', async () => {
    const webhook = await register(office, office.chair, ['list.received'], 'inside.example.org');
    await posted(`${webhook.path}/test`);

    const [delivery] = await until(
      () => deliveriesOf(webhook.path),
      ([one]) => one?.outcome !== null,
    );

    expect(delivery).toMatchObject({ state: 'waiting', outcome: 'target-refused' });
    expect(receiverOf('inside').got).toEqual([]);
    await posted(`${webhook.path}/disable`);
  });

  it('whose secret cannot be opened any more keeps nobody else from being told', async () => {
    const webhook = await register(office, office.chair, ['list.received'], 'closed.example.org');
    const sealed = `v1.k0.${'A'.repeat(16)}.${'A'.repeat(86)}`;
    await office.desk.offices.sql('update app.webhook_secret set secret = $1 where webhook = $2', [sealed, webhook.id]);
    await posted(`${webhook.path}/test`);
    const list = await submitted(office);

    await until(
      () => ofSubject(receiverOf('hooks').had, list),
      (all) => all.length > 0,
    );
    const [delivery] = await until(
      () => deliveriesOf(webhook.path),
      ([one]) => one?.outcome !== null,
    );

    expect(delivery).toMatchObject({ state: 'waiting', outcome: 'unsigned' });
    await posted(`${webhook.path}/disable`);
  });

  it.each(['http://hooks.example.org/', 'https://127.0.0.1/', 'https://hooks.example.org:8443/'])(
    'cannot be registered at %s',
    async (url) => {
      const answered = await posted(`/v1/agencies/${office.chair.agency.id}/webhooks`, {
        url,
        types: ['list.accepted'],
      });

      expect(answered).toMatchObject({ status: 422, body: { code: 'invalid' } });
      expect(answered.text).toContain('not-a-public-target');
    },
  );
});

describe('what was missed', () => {
  it('comes again from an instant on, also what happened before the webhook was there or while it was disabled', async () => {
    const since = new Date(Date.now() - 1_000).toISOString();
    const before = await submitted(office);
    await until(
      () => ofSubject(receiverOf('hooks').had, before),
      (all) => all.length > 0,
    );
    const webhook = await register(office, office.chair, ['list.submitted'], 'replayed.example.org');
    await posted(`${webhook.path}/disable`);
    const meanwhile = await submitted(office);
    await until(
      () => ofSubject(receiverOf('hooks').had, meanwhile),
      (all) => all.length > 0,
    );
    await posted(`${webhook.path}/enable`);
    expect(receiverOf('replayed').got).toEqual([]);

    const replayed = await posted(`${webhook.path}/replay`, { from: since });
    await until(
      () => receiverOf('replayed').had.size,
      (size) => size >= 2,
    );

    expect(replayed).toMatchObject({ status: 202, body: { events: 2, more: false } });
    expect([...receiverOf('replayed').had.values()].map(({ data }) => data.subject).toSorted()).toEqual(
      [before, meanwhile].toSorted(),
    );
    const original = ofSubject(receiverOf('hooks').had, before)[0]?.id;
    expect(receiverOf('replayed').had.has(original ?? '')).toBe(true);
  });

  it('comes again one by one, under the id it had', async () => {
    const receiver = receiverOf('replayed');
    const [id] = [...receiver.had.keys()];
    const path = (await office.desk.get(office.chair, `/v1/agencies/${office.chair.agency.id}/webhooks?limit=200`))
      .body;
    const items: readonly Record<string, unknown>[] = Array.isArray(path?.items) ? path.items : [];
    const own = items.find(({ url }) => String(url).includes('replayed')) ?? fail('no webhook');
    const webhook = `/v1/agencies/${office.chair.agency.id}/webhooks/${String(own.id)}`;
    const [delivery] = (await deliveriesOf(webhook)).filter(({ event }) => event === id);

    const asked = await posted(`${webhook}/deliveries/${String(delivery?.id)}/replay`);
    await until(
      () => receiver.got.filter(({ body }) => body.id === id).length,
      (count) => count === 2,
    );

    expect(asked).toMatchObject({ status: 202, body: { state: 'waiting', attempts: 0, event: id } });
  });
});

describe('an agency', () => {
  it('has ten webhooks in use and no more', async () => {
    const { desk } = office;
    const chair = await desk.officer(await desk.agency('health'), 'approver');
    for (let nth = 0; nth < 10; nth += 1) await register(office, chair, ['round.closed'], `n${nth}.example.org`);
    const path = `/v1/agencies/${chair.agency.id}/webhooks`;
    const body = { url: 'https://n10.example.org/', types: ['round.closed'] };

    expect(await desk.post(chair, path, { body })).toMatchObject({ status: 409, body: { code: 'too-many-webhooks' } });
  });
});

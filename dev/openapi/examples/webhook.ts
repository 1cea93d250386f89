/** The examples of webhooks and their deliveries. Everything in them is invented; the secret signs nothing. */
import { type Example, page, read, write } from '../example.ts';

const AGENCY = '46000000-0000-4000-8000-000000000003';
const WEBHOOK = '46000000-0000-4000-8000-0000000000e1';
const DELIVERY = '46000000-0000-4000-8000-0000000000e2';

const webhook = {
  id: WEBHOOK,
  agency: AGENCY,
  url: 'https://thong-bao.thuanhoa.hue.gov.vn/an-sinh',
  types: ['list.returned', 'round.closed'],
  madeAt: '2026-11-23T02:00:00Z',
  disabledAt: null,
  disabledBecause: null,
  oldSecretUntil: null,
};
const secret = `whsec_${'A'.repeat(43)}=`;
const delivery = {
  id: DELIVERY,
  webhook: WEBHOOK,
  event: '46000000-0000-4000-8000-0000000000e3',
  type: 'list.returned',
  subject: '46000000-0000-4000-8000-0000000000c1',
  happenedAt: '2026-12-01T02:00:00.000Z',
  state: 'delivered',
  attempts: 1,
  outcome: '2xx',
  madeAt: '2026-12-01T02:00:01Z',
  triedAt: '2026-12-01T02:00:02Z',
  deliveredAt: '2026-12-01T02:00:02Z',
  nextAt: null,
};
const waiting = {
  ...delivery,
  state: 'waiting',
  attempts: 0,
  outcome: null,
  triedAt: null,
  deliveredAt: null,
  nextAt: '2026-12-01T02:00:01Z',
};

const UNDER = '/v1/agencies/{agency}/webhooks';
const of = { params: { agency: AGENCY } };
const ofOne = { params: { agency: AGENCY, id: WEBHOOK } };
const ofDelivery = { params: { ...ofOne.params, delivery: DELIVERY } };

export const WEBHOOK_EXAMPLES: readonly Example[] = [
  read('listWebhooks', UNDER, page(webhook), of),
  write(
    'registerWebhook',
    UNDER,
    { ...webhook, secret },
    {
      ...of,
      body: { url: webhook.url, types: webhook.types },
      status: 201,
    },
  ),
  write(
    'rotateWebhookSecret',
    `${UNDER}/{id}/rotate`,
    { ...webhook, oldSecretUntil: '2026-12-02T02:00:00Z', secret },
    ofOne,
  ),
  write(
    'disableWebhook',
    `${UNDER}/{id}/disable`,
    { ...webhook, disabledAt: '2026-12-01T02:00:00Z', disabledBecause: 'asked' },
    ofOne,
  ),
  write('enableWebhook', `${UNDER}/{id}/enable`, webhook, ofOne),
  write(
    'testWebhook',
    `${UNDER}/{id}/test`,
    { ...waiting, type: 'webhook.test', subject: WEBHOOK },
    { ...ofOne, status: 202 },
  ),
  read('listDeliveries', `${UNDER}/{id}/deliveries`, page(delivery), { ...ofOne, query: { state: 'delivered' } }),
  write('replayDelivery', `${UNDER}/{id}/deliveries/{delivery}/replay`, waiting, { ...ofDelivery, status: 202 }),
  write(
    'replayEvents',
    `${UNDER}/{id}/replay`,
    { events: 3, through: '2026-12-01T02:00:00.000Z', more: false },
    { ...ofOne, body: { from: '2026-11-23T00:00:00+07:00' }, status: 202 },
  ),
];

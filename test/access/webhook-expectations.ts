/**
 * Who may have an agency told of what it may see: whoever approves there, and administrators over it. Never a key, which
 * could send what it reads to whom it likes, and nobody who only works with lists.
 */
import type { Expectation } from './expectations.ts';

const managersOf = (kind: string): Expectation => [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
  [`${kind}/approver`, 'yes'],
  ['administrator/approver', 'yes'],
  ['all/approver', 'yes'],
  ['*/approver', 'nothing'],
];

export const WEBHOOK_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listWebhooks: managersOf('finance'),
  registerWebhook: managersOf('commune'),
  rotateWebhookSecret: managersOf('finance'),
  disableWebhook: managersOf('finance'),
  enableWebhook: managersOf('school'),
  testWebhook: managersOf('finance'),
  listDeliveries: managersOf('finance'),
  replayDelivery: managersOf('finance'),
  replayEvents: managersOf('finance'),
};

/** Protects what a newcomer sees first: each request of the banner is answered, decided, with its amounts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES } from '../../dev/banner.ts';
import { type System, startSystem } from '../support/running.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

test.each(EXAMPLES)('$title: decided, nothing asked, every amount known', async ({ question }) => {
  const response = await fetch(`${system.url}/v1/quotes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...question, from: '2026-11' }),
  });
  const answer: { schemes: Record<string, { outcome: string; needs: unknown[]; total: object }> } =
    await response.json();
  expect(response.status).toBe(200);
  for (const { outcome, needs, total } of Object.values(answer.schemes)) {
    expect(['eligible', 'refused']).toContain(outcome);
    expect(needs).toEqual([]);
    expect(Object.values(total).every((amount) => Number.isInteger(amount))).toBe(true);
  }
});

// Protects the service from files: each of these is refused for what it is, within bounds of time and memory, however
// much it pretends to hold.
import { describe, expect, it } from 'vitest';
import { FILE_REFUSALS } from '../../../src/lists/intake/refusals.ts';
import { refusalOf } from '../intake/reading.ts';
import { ATTACKS } from './files.ts';

/** Generous for a busy machine; an attack that works takes minutes. */
const MOST_CPU = 8_000;
const MOST_MEMORY = 300 * 1024 * 1024;

describe('a hostile file is refused', () => {
  it.each(ATTACKS)('$name: $comesTo', async ({ build, type = '', comesTo }) => {
    const content = build();
    const before = { cpu: process.cpuUsage(), memory: process.memoryUsage().rss };

    expect(await refusalOf(content, type)).toBe(comesTo);

    expect(process.cpuUsage(before.cpu).user / 1000).toBeLessThan(MOST_CPU);
    expect(process.memoryUsage().rss - before.memory).toBeLessThan(MOST_MEMORY);
  });

  it('and there are many of them, each by a name of its own, and one at least for every refusal', () => {
    expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
    expect(ATTACKS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ATTACKS.map(({ comesTo }) => comesTo))).toEqual(new Set(Object.keys(FILE_REFUSALS)));
  });
});

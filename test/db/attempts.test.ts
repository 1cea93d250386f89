/**
 * Protects what was asked from being done twice, and from being given up where it need not be: each way in which a batch
 * can end, and what follows from it.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { type Act, act, look } from '../../src/db/act.ts';
import { attempt } from '../../src/db/attempts.ts';
import { type Database, DatabaseError } from '../../src/db/database.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Acted, newKey, startActing, system } from '../support/acting.ts';

/** How often it was tried, and what came of it, where each try ends with one code until there are no more. */
async function tried(mayRepeat: boolean, codes: readonly string[]): Promise<readonly unknown[]> {
  let tries = 0;
  const came = attempt(mayRepeat, async () => {
    const code = codes[tries];
    tries += 1;
    if (code !== undefined) throw new DatabaseError(code);
    return 'done';
  });
  const ended = await came.catch((error: unknown) =>
    error instanceof Refusal || error instanceof DatabaseError ? `${error.name} ${error.code}` : error,
  );
  return [tries, ended];
}

describe.concurrent('a batch that was taken back for certain', () => {
  test.each(['40001', '40P01'])('%s: is sent again, at most four times in all, whatever it does', async (code) => {
    expect(await tried(false, [code])).toEqual([2, 'done']);
    expect(await tried(true, [code, code, code])).toEqual([4, 'done']);
    expect(await tried(true, [code, code, code, code])).toEqual([4, 'Refusal unavailable']);
  });
});

const UNKNOWN = ['unreachable', 'timeout', 'connection-lost', '57P01', '57P02', '57P03', '08006', '08P01', '53300'];

describe.concurrent('a batch that may have been committed', () => {
  test.each(UNKNOWN)('%s: is sent again only where doing it twice is doing it once', async (code) => {
    expect(await tried(true, [code])).toEqual([2, 'done']);
    expect(await tried(true, [code, code, code, code])).toEqual([4, 'Refusal unavailable']);
    expect(await tried(false, [code])).toEqual([1, 'Refusal unavailable']);
  });
});

describe.concurrent('a batch that would fail again', () => {
  test.each(['57014', '53100', '53200', 'too-large'])('%s: is not sent again', async (code) => {
    expect(await tried(true, [code])).toEqual([1, 'Refusal unavailable']);
  });
});

describe.concurrent('an answer of the database', () => {
  test.each(['23505', '22003', '42501', 'P0001', 'AS404', 'AS000', '55P03', 'misconfigured', 'unreadable'])(
    '%s: is given as it is',
    async (code) => expect(await tried(true, [code])).toEqual([1, `DatabaseError ${code}`]),
  );

  test('so is a fault of ours', async () => {
    const fault = new TypeError('ours');
    await expect(attempt(true, () => Promise.reject(fault))).rejects.toBe(fault);
  });
});

test('it ends within its budget, however slow the tries are', async () => {
  let tries = 0;
  const slow = attempt(true, async (giveUp) => {
    tries += 1;
    await new Promise((resolve) =>
      AbortSignal.any([giveUp, AbortSignal.timeout(5_000)]).addEventListener('abort', resolve),
    );
    throw new DatabaseError('timeout');
  });
  await expect(slow).rejects.toMatchObject({ code: 'unavailable' });
  // Each try waits five seconds for an answer: without a budget there would be four.
  expect(tries).toBeLessThanOrEqual(2);
});

describe('a connection that breaks', () => {
  let acted: Acted;
  let clerk: PersonActor;
  beforeAll(async () => {
    acted = await startActing();
    clerk = await acted.person();
    await acted.sql('create table app.mark (text text)');
    await acted.sql('grant select, insert on app.mark to ansinh_app');
  });
  afterAll(() => acted.stop());

  /** Loses what the endpoint answers, or never asks it, before it works. */
  function breaking(when: readonly ('before' | 'after')[]): Database {
    let call = 0;
    return {
      async batch(statements, giveUp) {
        const at = when[call];
        call += 1;
        if (at === 'before') throw new DatabaseError('connection-lost');
        const results = await acted.db.batch(statements, giveUp);
        if (at === 'after') throw new DatabaseError('connection-lost');
        return results;
      },
    };
  }

  function marking(text: string, key: Act['key'] = newKey()): Act {
    return {
      actor: clerk,
      operation: 'mark.write',
      key,
      statements: [{ text: 'insert into app.mark values ($1)', values: [text] }],
      answer: {
        text: 'select json_build_object($1::text, count(*)) as answer from app.mark where text = $1',
        values: [text],
      },
    };
  }

  const marks = async (text: string) => (await acted.sql('select from app.mark where text = $1', [text])).length;

  test.each<readonly ('before' | 'after')[][]>([
    [['before']],
    [['after']],
    [['after', 'before']],
    [['after', 'after']],
    [['before', 'after', 'after']],
  ])('%j: the act is done once, and answered', async (when) => {
    const text = randomUUID();
    const done = await act(breaking(when), marking(text));
    expect(done.answer).toEqual({ [text]: 1 });
    expect(done.replayed).toBe(when.includes('after'));
    expect(await marks(text)).toBe(1);
  });

  test('for good, after it was committed: the caller is told to ask again, and finds it done', async () => {
    const text = randomUUID();
    const key = newKey();
    const lost = act(breaking(['after', 'before', 'before', 'before']), marking(text, key));
    await expect(lost).rejects.toMatchObject({ name: 'Refusal', code: 'unavailable' });
    expect(await act(acted.db, marking(text, key))).toMatchObject({ replayed: true, answer: { [text]: 1 } });
    expect(await marks(text)).toBe(1);
  });

  test('under a job, which has no key: it is not done again, for it may be done', async () => {
    const text = randomUUID();
    const job = { ...marking(text, null), actor: system() };
    await expect(act(breaking(['after']), job)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await marks(text)).toBe(1);
  });

  test('under a read: it is read again', async () => {
    const [result] = await look(breaking(['before', 'after']), clerk, [{ text: 'select 1 as one' }]);
    expect(result?.rows).toEqual([{ one: 1 }]);
  });
});

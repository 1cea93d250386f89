// Protects the batch: an answer for each line and in order, while the caller still writes, within bounds that hold however
// the bytes come in, and in little memory.
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELDERLY, FISHERMAN } from '../support/asked.ts';
import { type System, startSystem } from '../support/running.ts';
import { send, sendJson } from '../support/send.ts';

let system: System;
let batch: string;

beforeAll(async () => {
  system = await startSystem();
  batch = `${system.url}/v1/quotes/batch`;
});
afterAll(() => system.stop());

const TYPE = { 'Content-Type': 'application/x-ndjson' };
const line = JSON.stringify(FISHERMAN);

async function ask(body: string, headers: Readonly<Record<string, string>> = {}) {
  const { status, text, ...rest } = await send(batch, { method: 'POST', headers: { ...TYPE, ...headers }, body });
  const lines = text.split('\n');
  return { ...rest, status, text, lines: lines.slice(0, -1), last: lines.at(-1) };
}

const parsed = (lines: readonly string[]) => lines.map((text) => JSON.parse(text));

describe('a batch', () => {
  it('answers each line with the very bytes of a single question', async () => {
    const single = await sendJson(`${system.url}/v1/quotes`, FISHERMAN);
    const { status, headers, lines, last } = await ask(`${line}\n${JSON.stringify(ELDERLY)}\n${line}\n`);

    expect([status, headers.get('content-type'), last]).toEqual([200, 'application/x-ndjson', '']);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(single.text);
    expect(lines[2]).toBe(single.text);
  });

  it('answers a bad line with its problem and goes on', async () => {
    const { lines } = await ask(
      [line, '{', '{"province":"01","person":{"birthDate":"079123456789"}}', line, 'null'].join('\n'),
    );

    expect(parsed(lines).map((answer) => [answer.line, answer.code, answer.province])).toEqual([
      [undefined, undefined, '46'],
      [2, 'malformed', undefined],
      [3, 'invalid', undefined],
      [undefined, undefined, '46'],
      [5, 'invalid', undefined],
    ]);
    expect(lines[2]).toContain('/person/birthDate');
    expect(lines[2]).not.toContain('079123456789');
  });

  it('speaks each line’s own language, else the header’s', async () => {
    const { lines } = await ask(`{"province":"01","person":{},"language":"vi","x":1}\n{"x":1}\n`, {
      'Accept-Language': 'en',
    });

    expect(parsed(lines).map(({ title }) => title)).toEqual(['Câu hỏi không hợp lệ', 'The question is not valid']);
  });

  it('passes over empty lines, takes any line ending and none at the end', async () => {
    const { lines } = await ask(`\n${line}\r\n\n  \n${line}`);

    expect(parsed(lines).map(({ province }) => province)).toEqual(['46', '46']);
    expect((await ask('')).text).toBe('');
  });

  it('takes no other type of content', async () => {
    for (const type of ['application/json', 'text/plain', '']) {
      const { status, body } = await send(batch, { method: 'POST', headers: { 'Content-Type': type }, body: line });
      expect([status, body?.code]).toEqual([415, 'unsupported-media-type']);
    }
    expect((await ask(line, { 'Content-Type': 'Application/X-NDJSON; charset=utf-8' })).status).toBe(200);
    const packed = { 'Content-Type': 'application/x-ndjson', 'Content-Encoding': 'gzip' };
    expect((await ask(line, packed)).status).toBe(415);
  });
});

describe('the bounds of a batch', () => {
  it('let 5,000 lines through and say no to the one after them', async () => {
    const small = '{"x":1}\n';
    const full = await ask(small.repeat(5_000));
    const over = await ask(small.repeat(5_003));

    expect(full.lines).toHaveLength(5_000);
    expect(parsed(full.lines.slice(-1))[0]).toMatchObject({ code: 'invalid', line: 5_000 });
    expect(over.lines).toHaveLength(5_001);
    expect(parsed(over.lines.slice(-1))[0]).toMatchObject({ code: 'too-many-lines', status: 413, line: 5_001 });
  });

  it('refuse a declared length above 4 MB at once', async () => {
    const { status, body } = await send(batch, {
      method: 'POST',
      headers: TYPE,
      body: `${' '.repeat(4 * 1024 * 1024)}\n`,
    });

    expect([status, body?.code]).toEqual([413, 'too-large']);
  });

  it('count what is not declared, and end with a problem', async () => {
    const full = `${line}${' '.repeat(16 * 1024 - 1 - line.length)}\n`;
    const lines = await writeUpTo(batch, [...Array.from({ length: 256 }, () => full), ' ']);

    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ code: 'too-large' });
    expect(JSON.parse(lines.at(-2) ?? '').province).toBe('46');
  });

  it('pass over one line that is too long, wherever it is cut, and keep the others', async () => {
    const long = `{"x":"${'a'.repeat(40_000)}"}`;
    const { lines } = await ask(`${line}\n${long}\n${line}\n`);

    expect(parsed(lines).map(({ code, line: at }) => [code, at])).toEqual([
      [undefined, undefined],
      ['too-large', 2],
      [undefined, undefined],
    ]);
  });
});

describe('a caller who reads while writing', () => {
  it('has the answer to a line before the next is sent, also when a line comes in two parts', async () => {
    const answers: string[] = [];
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    let heard = Promise.withResolvers<void>();
    const outgoing = request(batch, { method: 'POST', headers: TYPE }, (incoming) => {
      createInterface({ input: incoming })
        .on('line', (text) => {
          answers.push(text);
          heard.resolve();
        })
        .on('close', resolve);
    });
    for (let at = 0; at < 3; at++) {
      heard = Promise.withResolvers();
      outgoing.write(line.slice(0, 100));
      await new Promise((later) => setTimeout(later, 20));
      expect(answers).toHaveLength(at);
      outgoing.write(`${line.slice(100)}\n`);
      await heard.promise;
      expect(answers).toHaveLength(at + 1);
    }
    outgoing.end();
    await ended;

    expect(answers.every((text) => JSON.parse(text).province === '46')).toBe(true);
  });
});

describe('a full batch', () => {
  it('passes in a heap of 64 MB, and is logged once with its size', async () => {
    const small = await startSystem({ v8Flags: ['--max-heap-size=64'] });
    const question = (at: number) => ({ ...FISHERMAN, months: 1 + (at % 12), language: at % 2 === 0 ? 'vi' : 'en' });
    const body = Array.from({ length: 5_000 }, (_, at) => `${JSON.stringify(question(at))}\n`).join('');
    const { status, text } = await send(`${small.url}/v1/quotes/batch`, { method: 'POST', headers: TYPE, body });
    const lines = text.split('\n').slice(0, -1);

    expect(status).toBe(200);
    expect(lines).toHaveLength(5_000);
    expect(parsed(lines).every(({ schemes }) => schemes['health-insurance'].outcome === 'eligible')).toBe(true);
    expect(small.crashes()).toBe(0);
    await expect.poll(() => small.logs().map((entry) => JSON.parse(entry).bytes)).toEqual([Buffer.byteLength(text)]);
    await small.stop();
  });
});

/**
 * Without a declared length, reading all the while. Never ended, and nothing is written after what is given: what is written
 * to a connection the other side closes may take the answer with it.
 */
function writeUpTo(url: string, chunks: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers: TYPE }, (incoming) => {
      const lines: string[] = [];
      createInterface({ input: incoming })
        .on('line', (text) => lines.push(text))
        .on('close', () => {
          outgoing.destroy();
          resolve(lines);
        });
    });
    outgoing.on('error', reject);
    for (const chunk of chunks) outgoing.write(chunk);
  });
}

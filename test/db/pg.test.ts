/**
 * Protects the way to a server over TCP: whatever answers there, or does not, leaves as a code, and no connection is left
 * behind. What both ways to the database have in common is in adapters.test.ts.
 */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { pgDatabase } from '../../src/db/pg.ts';

async function serverThat(answers: (socket: Socket) => void): Promise<{ server: Server; url: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => {}); // whoever asked may be gone
    answers(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `postgresql://u:p@127.0.0.1:${address.port}/d` };
}

const ask = (url: string, giveUp?: AbortSignal) => pgDatabase(url).batch([{ text: 'select 1' }], giveUp);

test('an address nobody listens on, and a host there is none, are unreachable', async () => {
  const { server, url } = await serverThat(() => {});
  server.close();
  await once(server, 'close');
  await expect(ask(url)).rejects.toMatchObject({ code: 'unreachable' });
  await expect(ask('postgresql://u:p@nowhere.invalid/d')).rejects.toMatchObject({ code: 'unreachable' });
});

test('a server that hangs up has lost the connection', async () => {
  const { server, url } = await serverThat((socket) => socket.end());
  await expect(ask(url)).rejects.toMatchObject({ code: 'connection-lost' });
  server.close();
});

test('a server that says nothing is given up, and left', async () => {
  let left: Promise<unknown> = Promise.resolve();
  const { server, url } = await serverThat((socket) => {
    socket.resume();
    left = once(socket, 'close');
  });
  await expect(ask(url, AbortSignal.timeout(200))).rejects.toMatchObject({ code: 'timeout' });
  await left;
  server.close();
});

test('a server that speaks another language is not understood, nor repeated', async () => {
  const { server, url } = await serverThat((socket) => socket.end('HTTP/1.1 400 079123456789\r\n\r\n'));
  const error: unknown = await ask(url).catch((one: unknown) => one);
  expect(error).toMatchObject({ name: 'DatabaseError' });
  expect(String(error)).not.toContain('079123456789');
  server.close();
});

test('whoever has given up already asks nobody', async () => {
  let asked = 0;
  const { server, url } = await serverThat((socket) => {
    asked += 1;
    socket.end();
  });
  await expect(ask(url, AbortSignal.abort())).rejects.toMatchObject({ code: 'timeout' });
  expect(asked).toBe(0);
  server.close();
});

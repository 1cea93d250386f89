/** The stand-in for Neon behind a port of its own, with a database beside it, for tests that speak to it directly. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tcpUrl } from '../../dev/database.ts';
import { neonStandIn } from '../../dev/neon/stand-in.ts';
import { databaseUrlFor } from '../../dev/worker.ts';
import { newDatabase } from './running.ts';

export interface StandInUnderTest {
  /** The address of `/sql`. */
  readonly endpoint: string;
  /** For the driver over HTTP. */
  httpUrl(role: 'app' | 'owner'): string;
  /** For node-postgres over TCP. */
  tcpUrl(role: 'app' | 'owner' | 'superuser'): string;
  stop(): Promise<void>;
}

export async function startStandIn(): Promise<StandInUnderTest> {
  const { port, name, secrets, discard } = await newDatabase();
  const standIn = neonStandIn({ port });
  const server = createServer((request, response) => void standIn.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}/sql`,
    httpUrl: (role) => databaseUrlFor(`ansinh_${role}`, secrets[role], name),
    tcpUrl: (role) => tcpUrl(role === 'superuser' ? 'postgres' : `ansinh_${role}`, secrets[role], port, name),
    async stop() {
      server.closeAllConnections();
      server.close();
      await standIn.stop();
      await discard();
    },
  };
}

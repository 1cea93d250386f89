/**
 * What all tests of the running system share: one throw-away Postgres with a migrated template database, and the Worker
 * bundled once. Each system under test takes a database of its own from the template.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';
import { bundleWorker } from '../../dev/bundle.ts';
import { reasonOf } from '../../dev/cannot-start.ts';
import { prepareDatabase } from '../../dev/database.ts';
import { startPostgres } from '../../dev/postgres/postgres.ts';
import { newSecrets, type Secrets } from '../../dev/secrets.ts';

export const TEMPLATE = 'ansinh_template';

export interface Shared {
  readonly port: number;
  readonly secrets: Secrets;
  /** The file the bundle is kept in, or why there is none. */
  readonly bundle: { readonly file: string } | { readonly failed: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    shared: Shared;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-tests-'));
  const secrets = newSecrets();
  const bundling = keepBundle(join(folder, 'bundle'));
  const postgres = await startPostgres({ folder, secrets, durable: false });
  await prepareDatabase({ port: postgres.port, secrets, name: TEMPLATE });
  project.provide('shared', { port: postgres.port, secrets, bundle: await bundling });
  return async () => {
    await postgres.stop('at once');
    await rm(folder, { recursive: true, force: true });
  };
}

/** A Worker that cannot be bundled fails the tests that start it, not those of the database. */
async function keepBundle(file: string): Promise<Shared['bundle']> {
  try {
    const modules = await bundleWorker();
    await writeFile(file, serialize(modules));
    return { file };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

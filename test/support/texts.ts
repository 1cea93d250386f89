/** Every instrument in the folders of the law, with its words by clause; `clauses` is null where the text is not at hand. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clauses, Instrument } from '../../src/engine/instrument.ts';

export type Text = Instrument & { readonly clauses: Clauses | null };

const POLICIES = join(import.meta.dirname, '..', '..', 'src', 'policies');

const isInstrument = (value: unknown): value is Instrument =>
  typeof value === 'object' && value !== null && 'textAtHand' in value;

const files = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)texts\/[^/]+\.ts$/.test(path))
  .sort();

async function textsIn(path: string): Promise<readonly Text[]> {
  const module: { readonly clauses?: Clauses; readonly [name: string]: unknown } = await import(join(POLICIES, path));
  const instruments = Object.values(module).filter(isInstrument);
  return instruments.map((one) => ({ ...one, clauses: one.textAtHand ? (module.clauses ?? {}) : null }));
}

export const texts: readonly Text[] = (await Promise.all(files.map(textsIn))).flat();

export const textsById: ReadonlyMap<string, Text> = new Map(texts.map((one) => [one.id, one]));

/** Every Vietnamese text in the policies, as a large honest sample of the language. */
import { readdirSync, readFileSync } from 'node:fs';

const POLICIES = new URL('../../../src/policies/', import.meta.url);

export function allTexts(): readonly string[] {
  return readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/texts/') && file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, POLICIES), 'utf8'));
}

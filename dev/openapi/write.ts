/**
 * `npm run openapi`: writes openapi/openapi.json from the routes, with the examples as the API answers them, and the
 * types of the client made from it. `--check` writes nothing and fails where a file is not what it should be.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { openapiDocument } from './document.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'openapi');

export async function generated(): Promise<ReadonlyMap<string, string>> {
  const document = await openapiDocument();
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const types = astToString(await openapiTypes(json, { silent: true }));
  const note =
    '/** The types of every operation, made from openapi.json by `npm run openapi`. Never edited by hand. */\n';
  return new Map([
    [join(FOLDER, 'openapi.json'), json],
    [join(FOLDER, 'client.d.ts'), note + types],
  ]);
}

async function main(check: boolean): Promise<void> {
  for (const [file, content] of await generated()) {
    if (!check) await writeFile(file, content);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== content) {
      console.error(`${file} is not what the routes say: run \`npm run openapi\` and look at the difference.`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) await main(process.argv.includes('--check'));

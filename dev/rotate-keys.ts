/**
 * `npm run rotate-keys`: seals and indexes everything under the current keys, while everybody goes on working. It may be
 * stopped and started again at any time; what it has done is done. With DATABASE_URL (the owner of the database) and the
 * SEAL_KEYS and INDEX_KEYS of the deployment. Shows counts, never a value or a key.
 *
 * To change a key: 1. add the new one to the ring, not as the current one, and deploy; 2. make it the current one and
 * deploy; 3. run this; 4. take the old one out of the ring, deploy, and run this again, which forgets what was left under
 * it. Before 1 is everywhere, 2 would write what others cannot read. Keep the old index key for 90 days where requests sent
 * twice under the old one shall still be known.
 */
import { keyRingIn } from '../src/seal/key-ring.ts';
import { reasonOf } from './cannot-start.ts';
import { rotate } from './rotation/rotation.ts';

async function main(): Promise<void> {
  const { DATABASE_URL: url, SEAL_KEYS, INDEX_KEYS } = process.env;
  const sealKeys = keyRingIn(SEAL_KEYS ?? '');
  const indexKeys = keyRingIn(INDEX_KEYS ?? '');
  if (url === undefined) throw new Error('DATABASE_URL is missing: give the connection of the owner of the database.');
  if (sealKeys === null || indexKeys === null) throw new Error('SEAL_KEYS or INDEX_KEYS is no ring of keys.');
  const { sealed, indexed, forgotten, notOpened } = await rotate({
    url,
    sealKeys,
    indexKeys,
    say: console.log,
  });
  console.log(`${sealed} sealed again, ${indexed} indexed again, ${forgotten} old ones forgotten.`);
  if (notOpened === 0) return;
  console.error(
    `${notOpened} values do not open under any key of the ring: is a key missing? They were left as they are.`,
  );
  process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});

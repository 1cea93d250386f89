// Protects large lists: 100,000 people in one file are read, each as written, in a heap of 96 MB.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'hundred-thousand.ts');

it.each(['XLSX', 'CSV', 'JSON'])('100,000 people are read from %s in a heap of 96 MB', async (format) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=96', SCRIPT, format]);

  expect(JSON.parse(stdout)).toMatchObject({ people: 100_000, wrong: 0 });
});

/** A list of 100,000 people in one upload, with a heap for the Worker that is smaller than the platform's. */
import { type City, commit, upload } from './intake-city.ts';
import { type Format, fileOf } from './intake-people.ts';

export const HEAP_MB = 96;
export const PEOPLE = 100_000;

export type Heap = {
  readonly format: Format;
  readonly fileMB: number;
  readonly stored: number;
  readonly ms: { readonly staging: number; readonly matching: number };
};

/** Throws where the runtime ends, as it does when its heap is full. */
export async function heapRuns(city: City): Promise<readonly Heap[]> {
  const runs: Heap[] = [];
  for (const [nth, format] of (['CSV', 'XLSX'] as const).entries()) {
    const file = await fileOf(format, PEOPLE, 100_000 + nth * PEOPLE);
    const small = await city.open([`--max-heap-size=${HEAP_MB}`]);
    try {
      const list = await city.newList(small);
      const began = performance.now();
      const path = await upload(small, city.clerk, list, file, format);
      const staged = performance.now();
      const { stored } = await commit(small, city.clerk, path);
      const ms = { staging: staged - began, matching: performance.now() - staged };
      if (stored !== PEOPLE) throw new Error(`${stored} of ${PEOPLE} people were stored`);
      runs.push({ format, fileMB: file.length / 1e6, stored, ms });
    } catch (error) {
      throw new Error(`${PEOPLE} people of ${format}, the runtime ${small.ended() ?? 'still runs'}`, { cause: error });
    } finally {
      await small.stop();
    }
  }
  return runs;
}

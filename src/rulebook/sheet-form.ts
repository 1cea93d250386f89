/** Which of the two forms of a sheet a caller takes; null where neither. */
import { weightOf } from '../http/language.ts';

const FORMS = { 'text/markdown': 'markdown', 'text/html': 'html' } as const;

export function sheetForm(accept: string | undefined): 'markdown' | 'html' | null {
  if (accept === undefined) return 'markdown';
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.trim().toLowerCase().split(';');
    return { type: type.trim(), weight: weightOf(parameters) };
  });
  let best: { readonly form: 'markdown' | 'html'; readonly weight: number } | null = null;
  for (const [type, form] of Object.entries(FORMS)) {
    const weight = weightFor(type, ranges);
    if (weight > (best?.weight ?? 0)) best = { form, weight };
  }
  return best?.form ?? null;
}

/** The most exact range counts: a type before its group, a group before anything. */
function weightFor(type: string, ranges: readonly { readonly type: string; readonly weight: number }[]): number {
  for (const wanted of [type, 'text/*', '*/*']) {
    const range = ranges.find((one) => one.type === wanted);
    if (range !== undefined) return range.weight;
  }
  return 0;
}

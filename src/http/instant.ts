/** Instants as callers write them: ISO with their zone, on days that exist. Knows nothing of now. */

const FORM = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** For the document: what is written so, and is a day and a time, is taken. */
export const INSTANT_PATTERN = '^(?:201[89]|20[2-9]\\d|2100)-';

const [FIRST_YEAR, LAST_YEAR] = [2018, 2100];

/** In UTC; null where it is no instant, or one of a time before the law at hand or far off. */
export function instantIn(text: string): string | null {
  const [, day] = FORM.exec(text) ?? [];
  const instant = Date.parse(text);
  return day === undefined || Number.isNaN(instant) || !isDay(day) ? null : new Date(instant).toISOString();
}

/** `Date` takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  const year = Number(day.slice(0, 4));
  return (
    !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day) && year >= FIRST_YEAR && year <= LAST_YEAR
  );
}

/** Words without their diacritics, case and signs, for comparing headings and lines. Never for people. */

/** `Số ĐDCN/CCCD` → `so ddcn cccd`. */
export function plain(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ĐÐƉđð]/g, 'd');
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

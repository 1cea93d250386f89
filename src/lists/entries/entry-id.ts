/**
 * The id of a row follows from its upload, chunk and place: the same row sent again has the same id, and none has to be
 * kept under an Idempotency-Key. Half of it is the upload's own randomness.
 */
const CHUNK_DIGITS = 3;
const ROW_DIGITS = 12;

export function entryId(upload: string, chunk: number, row: number): string {
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');
  return `${upload.slice(0, 19)}a${hex(chunk, CHUNK_DIGITS)}-${hex(row, ROW_DIGITS)}`;
}

const CHUNK_PLACES = 1_000_000;
const UPLOAD_PLACES = 10_000_000_000;

/** Upload, chunk and row, from the one number that rows of a list are ordered by (migrations/0005-entries.sql). */
export function placeOf(place: number): { readonly chunk: number; readonly position: number } {
  const inUpload = place % UPLOAD_PLACES;
  return { chunk: Math.floor(inUpload / CHUNK_PLACES), position: inUpload % CHUNK_PLACES };
}

/** The people of the demo, looked for in what the Worker wrote. */

/** One in some thousand ends in twelve digits that might be a citizen's number. */
const ID = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;
/** The last name all of them have, or a citizen's number. */
const PERSON = /Ví Dụ|\b0\d{11}\b/g;

export function peopleIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.replaceAll(ID, 'id').match(PERSON) ?? []);
}

/** A workbook (XLSX) as rows, sheet by sheet. The file is held packed; unpacked it passes by in pieces. */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import { readDirectory } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';
import type { RawRow } from './cell.ts';
import { entryAt, readParts, type SheetPart } from './parts.ts';
import { readSharedStrings, SharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';

export type RawSheet = {
  readonly name: string | null;
  /** Hidden sheets are not read; who is hidden is not handed in. */
  readonly hidden: boolean;
  readonly batches: AsyncIterable<readonly RawRow[]>;
};

export async function* readWorkbook(bytes: Uint8Array): AsyncGenerator<RawSheet> {
  const entries = readDirectory(bytes);
  const parts = await readParts(entries);
  const strings = parts.strings ? await readSharedStrings(unpack(parts.strings)) : new SharedStrings();
  const styles = parts.styles ? await readStyles(unpack(parts.styles)) : [];
  const written = { rows: 0 };
  for (const { name, path, hidden } of uniquelyNamed(parts.sheets)) {
    const pieces = unpack(entryAt(entries, path));
    const batches = counted(readSheet(pieces, { name, strings, styles, from1904: parts.from1904 }), written);
    yield { name, hidden, batches };
  }
}

async function* counted(batches: AsyncIterable<readonly RawRow[]>, written: { rows: number }) {
  for await (const rows of batches) {
    written.rows += rows.length;
    if (written.rows > LIMITS.writtenRows) throw new FileRefusal('too-many-rows');
    yield rows;
  }
}

/** Two sheets of one name would give two cells one address. */
function uniquelyNamed(sheets: readonly SheetPart[]): readonly SheetPart[] {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size !== sheets.length) throw new FileRefusal('damaged-sheet');
  return sheets;
}

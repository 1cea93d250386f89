/**
 * Why a whole file is not taken: a closed list of codes, the status each is answered with (413: too much of something;
 * 422: not what it should be), and nothing of what the file holds. The words stand in refusal-words.ts.
 */
export const FILE_REFUSALS = {
  // Too much of something.
  'file-too-large': 413,
  'too-many-rows': 413,
  'too-many-columns': 413,
  'too-many-sheets': 413,
  'too-many-strings': 413,
  'too-many-entries': 413,
  'unpacked-too-large': 413,
  'unpacks-too-much': 413,
  'line-too-long': 413,
  'cell-too-long': 413,
  // Not a file of a list.
  'empty-file': 422,
  'no-rows': 422,
  'no-heading': 422,
  'unknown-kind': 422,
  'old-workbook': 422,
  'binary-workbook': 422,
  'open-document': 422,
  'workbook-with-macros': 422,
  'encrypted-workbook': 422,
  'zip-without-workbook': 422,
  'pdf-file': 422,
  'web-page': 422,
  'binary-file': 422,
  // Damaged, or made to do harm.
  'damaged-zip': 422,
  'something-around-zip': 422,
  'overlapping-entries': 422,
  'false-sizes': 422,
  'duplicate-entries': 422,
  'entry-outside': 422,
  zip64: 422,
  'unknown-compression': 422,
  'damaged-xml': 422,
  'document-type': 422,
  'too-deep': 422,
  'damaged-sheet': 422,
  'cells-out-of-order': 422,
  'shared-string-missing': 422,
  // Text that cannot be read.
  'wrong-encoding': 422,
  'unknown-encoding': 422,
  'legacy-font': 422,
  'garbled-text': 422,
  'unbalanced-quotes': 422,
  'not-json': 422,
  'not-an-array': 422,
} as const;

export type FileRefusalCode = keyof typeof FILE_REFUSALS;

/** Thrown by readers. `address` is a place in the file (a sheet, a row), never something it holds. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  readonly code: FileRefusalCode;
  readonly status: 413 | 422;
  readonly address: string | null;

  constructor(code: FileRefusalCode, address: string | null = null) {
    super(code);
    this.code = code;
    this.status = FILE_REFUSALS[code];
    this.address = address;
  }
}

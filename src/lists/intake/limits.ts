/** How much of anything a file may hold. One place, so that the answers, the texts and the tests say the same. */
export const LIMITS = {
  /** A workbook, packed. It is held whole while it is read. */
  workbookBytes: 25 * 1024 * 1024,
  /** CSV, NDJSON, JSON: read as they come. */
  textBytes: 64 * 1024 * 1024,
  /** People in one file. */
  rows: 100_000,
  /** Rows of a sheet that hold anything: people, headings, totals. */
  writtenRows: 110_000,
  /** Lines of a CSV, empty ones too: as many as a sheet has rows. */
  records: 1_048_576,
  /** A column that holds something. */
  columns: 256,
  sheets: 50,
  /** Files inside a workbook. One with 50 sheets has some 70. */
  entries: 100,
  /** Everything a workbook unpacks to, together. 100,000 rows of D05-TS, every cell filled, come to some 200 MB. */
  unpackedBytes: 224 * 1024 * 1024,
  /** Unpacked to packed; looked at from `ratioFrom` on, for small files pack well. */
  ratio: 100,
  ratioFrom: 1024 * 1024,
  sharedStrings: 1_000_000,
  /** Characters of all shared strings together. */
  sharedCharacters: 24 * 1024 * 1024,
  /** Characters a cell of Excel may hold. */
  cellCharacters: 32_767,
  /** Characters of one field that a person fills in. */
  fieldCharacters: 500,
  /** Characters of one record of CSV or one line of NDJSON. */
  lineCharacters: 64 * 1024,
  /** Bytes of a workbook's XML between two tags: a full cell, every character escaped. */
  xmlBetweenTags: 256 * 1024,
  xmlDepth: 24,
  jsonDepth: 4,
  /** Rows in which a heading is looked for. */
  headingRows: 30,
} as const;

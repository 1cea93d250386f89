/**
 * From a package to its workbook: what kind of file it is, which sheets it has and where they stand. A workbook with
 * macros, a binary one and anything else that is not plain XLSX is refused here. Links that lead out are never followed.
 */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import type { Entry } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';
import { type Attributes, readXml, type XmlListener } from './xml.ts';

export type Package = ReadonlyMap<string, Entry>;

export type SheetPart = { readonly name: string; readonly path: string; readonly hidden: boolean };

export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  readonly strings: Entry | null;
  readonly styles: Entry | null;
  readonly from1904: boolean;
};

const TYPES = '[Content_Types].xml';

export async function readParts(entries: Package): Promise<WorkbookParts> {
  await refuseOtherKinds(entries);
  const start = (await relationsOf(entries, '')).find(({ type }) => type === 'officeDocument');
  const path = start?.path ?? 'xl/workbook.xml';
  const relations = await relationsOf(entries, path);
  const book = new BookListener();
  await readXml(unpack(entryAt(entries, path)), book);
  if (book.sheets.length > LIMITS.sheets) throw new FileRefusal('too-many-sheets');
  const sheets = book.sheets.flatMap(({ name, id, hidden }) => {
    const relation = relations.find((one) => one.id === id);
    if (relation === undefined) throw new FileRefusal('damaged-sheet');
    // A sheet of nothing but a chart, or of a dialogue, holds no rows.
    return relation.type === 'worksheet' ? [{ name, hidden, path: relation.path }] : [];
  });
  for (const sheet of sheets) entryAt(entries, sheet.path);
  const one = (type: string) => {
    const relation = relations.find((each) => each.type === type);
    return relation ? entryAt(entries, relation.path) : null;
  };
  return { sheets, strings: one('sharedStrings'), styles: one('styles'), from1904: book.from1904 };
}

export function entryAt(entries: Package, path: string): Entry {
  const entry =
    entries.get(path) ?? [...entries.values()].find(({ name }) => name.toLowerCase() === path.toLowerCase());
  if (!entry) throw new FileRefusal('damaged-sheet');
  return entry;
}

async function refuseOtherKinds(entries: Package): Promise<void> {
  const names = [...entries.keys()].map((name) => name.toLowerCase());
  if (names.some((name) => name.endsWith('vbaproject.bin'))) throw new FileRefusal('workbook-with-macros');
  if (names.includes('xl/workbook.bin')) throw new FileRefusal('binary-workbook');
  if (names.includes('mimetype') && names.includes('content.xml')) throw new FileRefusal('open-document');
  if (names.includes('encryptedpackage')) throw new FileRefusal('encrypted-workbook');
  if (!names.includes(TYPES.toLowerCase())) throw new FileRefusal('zip-without-workbook');
  const types = new TypeListener();
  await readXml(unpack(entryAt(entries, TYPES)), types);
  if (types.said.some((type) => /macroenabled|vbaproject/i.test(type))) throw new FileRefusal('workbook-with-macros');
  if (types.said.some((type) => /sheet\.binary/i.test(type))) throw new FileRefusal('binary-workbook');
  if (!types.said.some((type) => /spreadsheetml\.(?:sheet|template)\.main\+xml$/i.test(type))) {
    throw new FileRefusal('zip-without-workbook');
  }
}

type Relation = { readonly id: string; readonly type: string; readonly path: string };

async function relationsOf(entries: Package, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!entries.has(path)) return [];
  const listener = new RelationListener(folder);
  await readXml(unpack(entryAt(entries, path)), listener);
  return listener.relations;
}

class RelationListener implements XmlListener {
  readonly relations: Relation[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, { Id = '', Type = '', Target = '', TargetMode }: Attributes): void {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    const path = pathFrom(this.#folder, Target);
    this.relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path });
  }

  close(): void {}
  text(): void {}
}

/** Inside the package, whatever the target says. */
function pathFrom(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

class TypeListener implements XmlListener {
  readonly said: string[] = [];

  open(_name: string, { ContentType }: Attributes): void {
    if (ContentType !== undefined) this.said.push(ContentType);
  }

  close(): void {}
  text(): void {}
}

class BookListener implements XmlListener {
  readonly sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = [];
  from1904 = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'sheet') {
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const { name: title = '', state = 'visible' } = attributes;
      this.sheets.push({ name: titleOf(title), id, hidden: state !== 'visible' });
    } else if (name === 'workbookPr') {
      this.from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
    }
  }

  close(): void {}
  text(): void {}
}

/** Excel allows 31 characters; a name goes into every address, so it may not be long or play tricks. */
function titleOf(title: string): string {
  return title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .slice(0, 31);
}

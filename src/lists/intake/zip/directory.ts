/**
 * The directory of a ZIP file, believed only where every statement agrees with every other: the end record closes the
 * file, entries do not overlap, local headers repeat what the directory says. It never unpacks anything.
 */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';

export type Entry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly size: number;
  /** Packed, as it stands in the file. */
  readonly packed: Uint8Array;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x2041;
const SIZES_FOLLOW = 0x0008;

type Stated = {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const stated = readStated(bytes, view, end);
  refuseTogether(stated);
  const entries = new Map<string, Entry>();
  let free = 0;
  for (const one of stated.toSorted((a, b) => a.offset - b.offset)) {
    if (one.offset < free) throw new FileRefusal('overlapping-entries');
    const start = dataStart(bytes, view, one, end.directory);
    // Nothing may hide before the first entry: a file may be two kinds of file at once.
    if (free === 0 && one.offset !== 0) throw new FileRefusal('something-around-zip');
    free = start + one.packedSize;
    if (free > end.directory) throw new FileRefusal('overlapping-entries');
    entries.set(one.name, entryOf(one, bytes.subarray(start, free)));
  }
  return entries;
}

type End = { readonly at: number; readonly directory: number; readonly count: number };

function findEnd(view: DataView): End {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength)
      throw new FileRefusal('something-around-zip');
    return endAt(view, at);
  }
  throw new FileRefusal('damaged-zip');
}

function endAt(view: DataView, at: number): End {
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const directory = view.getUint32(at + 16, true);
  if (count === 0xffff || size === 0xffffffff || directory === 0xffffffff) throw new FileRefusal('zip64');
  const disks = view.getUint16(at + 4, true) + view.getUint16(at + 6, true);
  if (disks !== 0 || view.getUint16(at + 8, true) !== count) throw new FileRefusal('damaged-zip');
  if (directory + size !== at) throw new FileRefusal('something-around-zip');
  if (count > LIMITS.entries) throw new FileRefusal('too-many-entries');
  return { at, directory, count };
}

function readStated(bytes: Uint8Array, view: DataView, end: End): readonly Stated[] {
  const stated: Stated[] = [];
  let at = end.directory;
  for (let n = 0; n < end.count; n += 1) {
    if (at + 46 > end.at || view.getUint32(at, true) !== CENTRAL) throw new FileRefusal('damaged-zip');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end.at) throw new FileRefusal('damaged-zip');
    const rawName = bytes.subarray(at + 46, nameEnd);
    stated.push({
      name: nameOf(rawName),
      rawName,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  if (at !== end.at) throw new FileRefusal('damaged-zip');
  return stated;
}

/** Names of the parts of a workbook are plain; what leads out of it, or hides, is not the name of a part. */
function nameOf(raw: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw new FileRefusal('entry-outside');
  }
  const steps = name.split('/');
  const leadsOut =
    steps.includes('..') || steps.includes('.') || name.startsWith('/') || /[\\:\p{Cc}\p{Cf}]/u.test(name);
  if (name === '' || leadsOut) throw new FileRefusal('entry-outside');
  return name;
}

function refuseTogether(stated: readonly Stated[]): void {
  let total = 0;
  const names = new Set<string>();
  for (const { name, flags, size, packedSize, offset } of stated) {
    if ((flags & ENCRYPTED) !== 0) throw new FileRefusal('encrypted-workbook');
    if (size === 0xffffffff || packedSize === 0xffffffff || offset === 0xffffffff) throw new FileRefusal('zip64');
    // Excel finds parts without regard to case.
    const folded = name.toLowerCase();
    if (names.has(folded)) throw new FileRefusal('duplicate-entries');
    names.add(folded);
    total += size;
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) throw new FileRefusal('unpacks-too-much');
  }
  if (total > LIMITS.unpackedBytes) throw new FileRefusal('unpacked-too-large');
}

/** Where an entry's bytes begin, by its own header, which must say what the directory says. */
function dataStart(bytes: Uint8Array, view: DataView, one: Stated, directory: number): number {
  const { offset, rawName } = one;
  if (offset + 30 > directory || view.getUint32(offset, true) !== LOCAL) throw new FileRefusal('damaged-zip');
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (start > directory) throw new FileRefusal('damaged-zip');
  const flags = view.getUint16(offset + 6, true);
  if ((flags & ENCRYPTED) !== 0) throw new FileRefusal('encrypted-workbook');
  const sameName = nameLength === rawName.length && rawName.every((byte, at) => bytes[offset + 30 + at] === byte);
  if (!sameName || view.getUint16(offset + 8, true) !== one.method) throw new FileRefusal('damaged-zip');
  const later = (flags & SIZES_FOLLOW) !== 0;
  if (later !== ((one.flags & SIZES_FOLLOW) !== 0)) throw new FileRefusal('damaged-zip');
  if (later) return start;
  const agree =
    view.getUint32(offset + 14, true) === one.crc &&
    view.getUint32(offset + 18, true) === one.packedSize &&
    view.getUint32(offset + 22, true) === one.size;
  if (!agree) throw new FileRefusal('false-sizes');
  return start;
}

function entryOf({ name, method, crc, size, packedSize }: Stated, packed: Uint8Array): Entry {
  if (method !== 0 && method !== 8) throw new FileRefusal('unknown-compression');
  if (method === 0 && size !== packedSize) throw new FileRefusal('false-sizes');
  return { name, method: method === 0 ? 'stored' : 'deflated', crc, size, packed };
}

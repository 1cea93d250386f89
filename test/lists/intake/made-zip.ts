/** ZIP files made by hand, right unless a field is told to lie. Only for tests. */
import { crc32, deflateRawSync } from 'node:zlib';

export type MadeEntry = {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What is stated instead of what is: in the directory, and in the entry's own header. */
  readonly stated?: Partial<Stated>;
  readonly local?: Partial<Stated> & { readonly name?: string; readonly flags?: number; readonly method?: number };
  /** Points the directory at another place. */
  readonly offset?: number;
  readonly packed?: Uint8Array;
};

type Stated = { readonly crc: number; readonly packedSize: number; readonly size: number };

export type MadeEnd = {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: string;
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
};

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);

export function makeZip(entries: readonly MadeEntry[], end: MadeEnd = {}): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [end.before ?? new Uint8Array()];
  let at = parts[0]?.length ?? 0;
  const central: Uint8Array[] = [];
  for (const entry of entries) {
    const content = bytesOf(entry.content);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const truth = { crc: crc32(content), packedSize: packed.length, size: content.length };
    const name = bytesOf(entry.name);
    const localName = entry.local?.name === undefined ? name : bytesOf(entry.local.name);
    const flags = entry.flags ?? 0;
    const local = header(0x04034b50, 30, {
      method: entry.local?.method ?? method,
      flags: entry.local?.flags ?? flags,
      ...truth,
      ...entry.local,
      name: localName,
    });
    central.push(
      header(0x02014b50, 46, { method, flags, ...truth, ...entry.stated, name, offset: entry.offset ?? at }),
    );
    const sizesFollow =
      (flags & 8) === 0 ? new Uint8Array() : words(0x08074b50, truth.crc, truth.packedSize, truth.size);
    for (const part of [local, packed, sizesFollow]) {
      parts.push(part);
      at += part.length;
    }
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(Buffer.concat([...parts, directory, endRecord(entries.length, directory.length, at, end)]));
}

type Header = Stated & {
  readonly method: number;
  readonly flags: number;
  readonly name: Uint8Array;
  readonly offset?: number;
};

function header(mark: number, length: number, { method, flags, crc, packedSize, size, name, offset }: Header): Buffer {
  const isCentral = length === 46;
  const bytes = Buffer.alloc(length);
  const shift = isCentral ? 2 : 0;
  bytes.writeUInt32LE(mark, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(flags, 6 + shift);
  bytes.writeUInt16LE(method, 8 + shift);
  bytes.writeUInt32LE(crc, 14 + shift);
  bytes.writeUInt32LE(packedSize, 18 + shift);
  bytes.writeUInt32LE(size, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  if (isCentral) bytes.writeUInt32LE(offset ?? 0, 42);
  return Buffer.concat([bytes, name]);
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => {
    bytes.writeUInt32LE(value, at * 4);
  });
  return bytes;
}

function endRecord(entries: number, size: number, at: number, end: MadeEnd): Buffer {
  const comment = Buffer.from(end.comment ?? '');
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(end.count ?? entries, 8);
  bytes.writeUInt16LE(end.count ?? entries, 10);
  bytes.writeUInt32LE(end.directorySize ?? size, 12);
  bytes.writeUInt32LE(end.directoryOffset ?? at, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment, end.after ?? new Uint8Array()]);
}

/**
 * The XML of a workbook's parts, read as it comes and within bounds: no document types, nothing nested deeply, nothing
 * that goes on for long without a tag. What the tags mean is not known here.
 */
import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A tag as it was written: its name with its prefix. */
export type Tag = { readonly name: string; readonly isSelfClosing: boolean };

/** Names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes, tag: Tag): void;
  close(name: string, tag: Tag): void;
  text(text: string): void;
}

export async function readXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const reader = new XmlReader(listener);
  for await (const piece of pieces) reader.take(piece);
  reader.end();
}

export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  #decoder: TextDecoder | null = null;
  #depth = 0;
  #tags = 0;
  #bytesSinceTag = 0;

  constructor(listener: XmlListener) {
    const parser = this.#parser;
    parser.on('opentag', (tag) => {
      this.#tags += 1;
      this.#depth += 1;
      if (this.#depth > LIMITS.xmlDepth) throw new FileRefusal('too-deep');
      listener.open(localName(tag.name), tag.attributes, tag);
    });
    parser.on('closetag', (tag) => {
      this.#tags += 1;
      this.#depth -= 1;
      listener.close(localName(tag.name), tag);
    });
    parser.on('text', (text) => listener.text(text));
    parser.on('cdata', (text) => listener.text(text));
    parser.on('doctype', () => {
      throw new FileRefusal('document-type');
    });
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?(?:8|16)$/i.test(encoding)) throw new FileRefusal('wrong-encoding');
    });
    parser.on('error', () => {
      throw new FileRefusal('damaged-xml');
    });
  }

  /** A piece of no more than some 64 KiB, so that the bounds are looked at often enough. */
  take(piece: Uint8Array): void {
    const before = this.#tags;
    this.#write(piece, true);
    this.#bytesSinceTag = this.#tags === before ? this.#bytesSinceTag + piece.byteLength : 0;
    if (this.#bytesSinceTag > LIMITS.xmlBetweenTags) throw new FileRefusal('cell-too-long');
  }

  end(): void {
    this.#write(new Uint8Array(), false);
    this.#parser.close();
  }

  #write(piece: Uint8Array, stream: boolean): void {
    this.#decoder ??= decoderFor(piece);
    let text: string;
    try {
      text = this.#decoder.decode(piece, { stream });
    } catch {
      throw new FileRefusal('wrong-encoding');
    }
    if (text !== '') this.#parser.write(text);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Parts are UTF-8 or UTF-16, by the rules of the package. */
function decoderFor(piece: Uint8Array): TextDecoder {
  const mark = `${piece[0]} ${piece[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le', { fatal: true });
  if (mark === '254 255') return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

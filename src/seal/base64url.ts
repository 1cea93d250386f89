/** Bytes as text without dots, padding or signs that a URL or an array of Postgres would change. */

/** Part of ECMAScript 2026, and of every runtime we run in; not yet of TypeScript's own library. */
declare global {
  interface Uint8Array<TArrayBuffer extends ArrayBufferLike> {
    toBase64(options: { readonly alphabet: 'base64url'; readonly omitPadding: true }): string;
  }
  interface Uint8ArrayConstructor {
    fromBase64(
      text: string,
      options: { readonly alphabet: 'base64url'; readonly lastChunkHandling: 'strict' | 'loose' },
    ): Uint8Array<ArrayBuffer>;
  }
}

export function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}

/** Throws where the text is no such thing. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(text, { alphabet: 'base64url', lastChunkHandling: 'loose' });
}

/**
 * The form of an API key: `ansinh_live_` or `ansinh_test_`, 30 characters by chance (178 bits), 6 of a checksum over all
 * before them. A slip of the pen or an invented key is refused without asking the database, and a scanner for leaked
 * secrets can tell ours from anybody's. Only the SHA-256 of a key is ever stored: that much chance needs no salt.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FORM = /^(ansinh_(?:live|test)_[0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;
const LENGTH = 30;

export function newKey(livemode: boolean): string {
  const body = `ansinh_${livemode ? 'live' : 'test'}_${chance(LENGTH)}`;
  return body + checksumOf(body);
}

/** Whether it can be a key of ours at all. */
export function isKeyForm(text: string): boolean {
  const [, body, checksum] = FORM.exec(text) ?? [];
  return body !== undefined && checksum === checksumOf(body);
}

export async function hashOf(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes from 248 on are thrown away: 62 goes into them four times, and the first digits would come too often. */
function chance(length: number): string {
  let made = '';
  while (made.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(2 * length))) {
      if (byte < 248 && made.length < length) made += DIGITS[byte % 62];
    }
  }
  return made;
}

/** CRC-32 (IEEE 802.3) in six digits of base 62, which hold up to 35 bits. */
function checksumOf(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  let rest = (crc ^ 0xffffffff) >>> 0;
  let digits = '';
  for (let at = 0; at < 6; at++) {
    digits = DIGITS.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

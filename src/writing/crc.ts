/** The checksum of ZIP (CRC-32, reflected 0xEDB88320), eight bytes at a step. */
const TABLES: readonly Uint32Array[] = makeTables();

export const CRC_START = 0;

/** Goes on from the checksum of what came before. */
export function crcOf(bytes: Uint8Array, before = CRC_START): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  if (!t0 || !t1 || !t2 || !t3 || !t4 || !t5 || !t6 || !t7) return before;
  let crc = ~before;
  let at = 0;
  const byte = (offset: number) => bytes[offset] ?? 0;
  for (; at + 8 <= bytes.length; at += 8) {
    const low = crc ^ (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24));
    crc =
      (t7[low & 255] ?? 0) ^
      (t6[(low >>> 8) & 255] ?? 0) ^
      (t5[(low >>> 16) & 255] ?? 0) ^
      (t4[low >>> 24] ?? 0) ^
      (t3[byte(at + 4)] ?? 0) ^
      (t2[byte(at + 5)] ?? 0) ^
      (t1[byte(at + 6)] ?? 0) ^
      (t0[byte(at + 7)] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (t0[(crc ^ byte(at)) & 255] ?? 0);
  return ~crc >>> 0;
}

function makeTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let n = 1; n < 8; n += 1) {
    const before = tables[n - 1] ?? first;
    tables.push(before.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0)));
  }
  return tables;
}

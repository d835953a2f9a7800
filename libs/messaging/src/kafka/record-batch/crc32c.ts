/** Castagnoli's polynomial, its lowest bit first. */
const polynomial = 0x82f63b78;
const step = 8;
const table = tableOf();

/**
 * CRC-32C of `bytes[start, end)` as an unsigned number, eight bytes at a step.
 * @see https://www.rfc-editor.org/rfc/rfc3720#appendix-B.4; for the steps M. Kounavis and F. Berry, "A Systematic Approach
 *   to Building High Performance Software-Based CRC Generators", 2005
 */
export function crc32c(bytes: Buffer, start: number, end: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let crc = -1;
  let at = start;
  for (const last = end - step; at <= last; at += step) {
    const first = view.getInt32(at, true) ^ crc;
    const second = view.getInt32(at + 4, true);
    crc =
      entry(7, first) ^
      entry(6, first >>> 8) ^
      entry(5, first >>> 16) ^
      entry(4, first >>> 24) ^
      entry(3, second) ^
      entry(2, second >>> 8) ^
      entry(1, second >>> 16) ^
      entry(0, second >>> 24);
  }
  for (; at < end; at += 1) crc = entry(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** What a byte, the lowest of `bits`, does to the checksum when so many bytes follow it. */
function entry(following: number, bits: number): number {
  return table[(following << 8) | (bits & 0xff)] ?? 0;
}

function tableOf(): Int32Array {
  const entries = new Int32Array(step * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    entries[byte] = crc;
  }
  for (let at = 256; at < entries.length; at += 1) {
    const before = entries[at - 256] ?? 0;
    entries[at] = (before >>> 8) ^ (entries[before & 0xff] ?? 0);
  }
  return entries;
}

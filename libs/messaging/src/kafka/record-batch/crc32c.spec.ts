import { describe, expect, it } from '@jest/globals';
import { crc32c } from './crc32c.js';

const ascending = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

describe('crc32c', () => {
  // From RFC 3720, B.4, and the check value of the catalogue of CRC algorithms.
  it.each([
    ['zeros', Buffer.alloc(32), 0x8a9136aa],
    ['ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
    ['ascending', ascending, 0x46dd794e],
    ['descending', Buffer.from(ascending).reverse(), 0x113fdb5c],
    ['digits', Buffer.from('123456789'), 0xe3069283],
    ['nothing', Buffer.alloc(0), 0],
  ])('agrees with the standard on %s', (_name, bytes, checksum) => {
    expect(crc32c(bytes, 0, bytes.length)).toBe(checksum);
  });

  it('counts what it is asked for and nothing around it', () => {
    const bytes = Buffer.concat([Buffer.from('abc'), Buffer.from('123456789'), Buffer.from('d')]);
    expect(crc32c(bytes, 3, 12)).toBe(0xe3069283);
  });
});

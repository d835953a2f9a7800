import { describe, expect, it } from '@jest/globals';
import { isMalformed } from '../port.js';
import { decodeRecord } from './decode-record.js';

const envelope = { id: 'e1', type: 'proposals.proposal-published.v1', subject: 's1', sequence: 1, data: {} };
const open = { confidential: false };

describe('decodeRecord', () => {
  it('gives back an envelope with everything in it', () => {
    expect(decodeRecord('s1', JSON.stringify({ ...envelope, extension: 'kept' }), open)).toEqual({
      ...envelope,
      extension: 'kept',
    });
  });

  it.each([
    ['no value', null],
    ['not JSON', '{"id":'],
    ['null', 'null'],
    ['an array', '[]'],
    ['a number', '5'],
    ['no id', JSON.stringify({ ...envelope, id: undefined })],
    ['an empty subject', JSON.stringify({ ...envelope, subject: '' })],
    ['no data', JSON.stringify({ ...envelope, data: null })],
    ['no sequence', JSON.stringify({ ...envelope, sequence: '1' })],
  ])('answers a malformed record for %s', (_, value) => {
    expect(decodeRecord('key', value, open)).toMatchObject({
      malformed: true,
      key: 'key',
      cause: expect.stringMatching(/\.$/),
    });
  });

  it('repeats nothing of a confidential record', () => {
    const record = decodeRecord('key', 'someone@example.org', { confidential: true });
    expect(JSON.stringify(record)).not.toContain('example.org');
    expect(isMalformed(record)).toBe(true);
  });

  it('cuts the raw value to 64 KiB without splitting a character', () => {
    const record = decodeRecord('key', `x${'ñ'.repeat(70_000)}`, open);
    if (!isMalformed(record)) throw new Error('should be malformed');
    expect(Buffer.byteLength(record.raw)).toBeLessThanOrEqual(64 * 1024);
    expect(record.raw).not.toContain('\uFFFD');
  });
});

import { describe, expect, it } from '@jest/globals';
import { interrupted, verdictOn } from './attempt.js';

const at = Date.parse('2027-03-01T12:00:00Z');
const answered = (status: number, retryAfter?: string) =>
  verdictOn({ at, reply: { status, body: '', ...(retryAfter !== undefined && { retryAfter }) } });

describe('an attempt to deliver', () => {
  it.each([200, 201, 202, 204, 299])('is done with %d', (status) => {
    expect(answered(status)).toEqual({ kind: 'delivered' });
  });

  it.each([301, 302, 307, 308, 400, 401, 404, 500, 502])('is tried again after %d', (status) => {
    expect(answered(status, '30')).toEqual({ kind: 'failed' });
  });

  it('is tried again without a reply', () => {
    expect(verdictOn({ at })).toEqual({ kind: 'failed' });
  });

  it('that was cut here says nothing of the receiver', () => {
    expect(verdictOn({ at, error: interrupted })).toEqual({ kind: 'interrupted' });
  });

  it('is the last one after 410', () => {
    expect(answered(410)).toEqual({ kind: 'gone' });
  });

  it.each([
    ['120', 120_000],
    ['Mon, 01 Mar 2027 12:10:00 GMT', 600_000],
    ['999999999', 86_400_000],
    ['soon', undefined],
    ['-5', undefined],
    ['Mon, 01 Mar 2027 11:00:00 GMT', undefined],
    [undefined, undefined],
  ])('leaves the receiver alone as long as it asks, a day at most: Retry-After %s', (retryAfter, restMs) => {
    const expected = { kind: 'failed', ...(restMs !== undefined && { restMs }) };
    expect(answered(429, retryAfter)).toEqual(expected);
    expect(answered(503, retryAfter)).toEqual(expected);
  });
});

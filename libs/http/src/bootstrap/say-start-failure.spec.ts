import { Config, ConfigurationError } from '#config';
import { LogLeaseRefused } from '#messaging';
import { describe, expect, it } from '@jest/globals';
import { mongo } from 'mongoose';
import { sayStartFailure } from './say-start-failure.js';

describe('what a start that ends says', () => {
  const config = Object.assign(new Config(), { HOST: '127.0.0.1', PORT: 3000 });
  const said = (error: unknown): string => sayStartFailure(error, config);

  it.each([
    ['a key that is wrong', new ConfigurationError('PORT', 'must be a whole number'), /^PORT must be a whole number/],
    [
      'a port that is taken',
      Object.assign(new Error('listen'), { code: 'EADDRINUSE' }),
      /^PORT 3000 is taken: end what/,
    ],
    [
      'an address of another machine',
      Object.assign(new Error('listen'), { code: 'EADDRNOTAVAIL' }),
      /^HOST 127\.0\.0\.1/,
    ],
    [
      'a database that stopped answering',
      new mongo.MongoNetworkError('connection timed out'),
      /^MONGODB_URI .* start again when it answers \(connection timed out\)/,
    ],
    [
      'an event log that another process has',
      new LogLeaseRefused('host-17'),
      /^The MongoDB event log .*\(host-17\).*\.$/,
    ],
  ])('is one sentence for %s', (_, error, sentence) => {
    expect(said(error)).toMatch(sentence);
    expect(said(error)).not.toContain('\n');
  });

  it('tells where an unforeseen error came from', () => {
    expect(said(new RangeError('surprise'))).toMatch(/RangeError: surprise\n\s+at /);
  });
});

import { describe, expect, it } from '@jest/globals';
import { basicCredentials } from './basic-credentials.js';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('credentials in the header', () => {
  it.each([
    [basic('key:secret'), { clientId: 'key', clientSecret: 'secret' }],
    [basic('key:sec%3Aret%20x').replace('Basic', 'basic'), { clientId: 'key', clientSecret: 'sec:ret x' }],
    [basic(':secret'), { clientSecret: 'secret' }],
  ])('of %s are read as OAuth has them', (header, read) => {
    expect(basicCredentials(header)).toEqual(read);
  });

  it.each([undefined, 'Bearer abc', 'Basic', basic('no colon'), basic('key:%zz')])('are none in %s', (header) => {
    expect(basicCredentials(header)).toEqual({});
  });
});

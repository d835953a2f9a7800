import { describe, expect, it } from '@jest/globals';
import { addressOf } from './address.js';

describe('the address of what listens here', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['alianza.local', 'http://alianza.local:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::', 'http://[::1]:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('on %s is %s', (host, address) => {
    expect(new URL(addressOf(host, 3000)).origin).toBe(address);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isEndpointUrl } from './endpoint-url.js';

describe('the address of an endpoint', () => {
  it.each(['https://hooks.union.example/alianza', 'https://hooks.union.example:8443/a?b=c', 'https://8.8.8.8/'])(
    'may be %s',
    (url) => {
      expect(isEndpointUrl(url, [])).toBe(true);
    },
  );

  it.each([
    'http://hooks.union.example/',
    'ftp://hooks.union.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:password@hooks.union.example/',
    'https://user@hooks.union.example/',
    'https://hooks.union.example/#part',
    'https://localhost/',
    'https://localhost./',
    'https://LOCALHOST/',
    'https://api.localhost/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://127.0.0.1./',
    'https://%31%32%37.0.0.1/',
    'https://１２７.0.0.1/',
    'https://10.0.0.7/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[fd00::1]/',
    'https://0/',
    'hooks.union.example',
    'https://',
    '',
  ])('may not be %s', (url) => {
    expect(isEndpointUrl(url, [])).toBe(false);
  });

  it('may be an inner one that the installation names, on that port only when it names one', () => {
    expect(isEndpointUrl('http://127.0.0.1:4000/hook', ['127.0.0.1:4000'])).toBe(true);
    expect(isEndpointUrl('http://127.0.0.1:4001/hook', ['127.0.0.1:4000'])).toBe(false);
    expect(isEndpointUrl('http://receiver:9000/', ['receiver'])).toBe(true);
    expect(isEndpointUrl('ftp://receiver/', ['receiver'])).toBe(false);
    expect(isEndpointUrl('http://user@receiver/', ['receiver'])).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { serviceSettings } from './service-settings.js';

const state = { path: '', logs: '', secret: 'kept', samplePassword: 'kept' };
const own = { PORT: '3000', ALIANZA_PUBLIC_URL: 'http://127.0.0.1:3000' };
const settings = (env: Readonly<Record<string, string>>) =>
  serviceSettings({ folder: '', host: '127.0.0.1', port: 3000, env }, state, own);

describe('the settings of a local installation', () => {
  it('are what the terminal gives, but for what the launcher decides', () => {
    expect(settings({ LOG_LEVEL: 'debug', PORT: '1' })).toMatchObject({ ...own, LOG_LEVEL: 'debug' });
  });

  it('put the address that is given into links, and without one that of this machine', () => {
    const given = { ALIANZA_PUBLIC_URL: 'https://alianza.example' };
    expect(settings(given)).toMatchObject(given);
    expect(settings({ ALIANZA_PUBLIC_URL: '' })).toMatchObject(own);
  });
});

import { environment } from '#config';
import { describe, expect, it } from '@jest/globals';
import { locateMongod } from './locate-mongod.js';

describe('locateMongod', () => {
  it('refuses a MONGOD_BINARY that does not run, and looks nowhere else', async () => {
    await expect(locateMongod({ MONGOD_BINARY: '/no/such/mongod' })).rejects.toMatchObject({
      code: 'cannot-be-had',
      message: 'MONGOD_BINARY names /no/such/mongod, which does not run: there is none.',
    });
  });

  it('says of each place that has none why', async () => {
    const said: string[] = [];
    const binary = await locateMongod(environment, (line) => said.push(line));
    expect(binary).toMatch(/mongod$/);
    for (const line of said) expect(line).toMatch(/^(mongod: | )/);
  }, 120_000);
});

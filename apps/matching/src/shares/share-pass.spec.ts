import { describe, expect, it } from '@jest/globals';
import { Config } from '#config';
import { SharePass } from './share-pass.js';

const passOf = (secret: string): SharePass =>
  new SharePass(Object.assign(new Config(), { ALIANZA_SECRET: `${secret}, of more than thirty-two characters` }));
const noon = new Date('2026-11-22T12:00:00Z');
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000);

describe('a pass between processes of matching', () => {
  it.each([
    ['a moment ahead of the other', 4, true],
    ['as late as the other', 0, true],
    ['far ahead of the other', 10, false],
  ])('is good where the clock that issued it is %s', async (_, ahead, isGood) => {
    const pass = passOf('a secret');
    expect(await pass.isGood(`Bearer ${await pass.issue(after(ahead))}`, noon)).toBe(isGood);
  });

  it('is good for a minute, and for who has the secret', async () => {
    const pass = passOf('a secret');
    const header = `Bearer ${await pass.issue(noon)}`;
    expect([await pass.isGood(header, after(59)), await pass.isGood(header, after(120))]).toEqual([true, false]);
    expect(await passOf('another secret').isGood(header, noon)).toBe(false);
    expect(await pass.isGood(undefined, noon)).toBe(false);
  });
});

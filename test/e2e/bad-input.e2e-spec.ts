import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { refusesBadBodies } from './bad-input/bodies.js';
import { refusesBadHeaders } from './bad-input/headers.js';
import { refusesBadParameters } from './bad-input/parameters.js';
import { refusesRepeats } from './bad-input/repeats.js';
import { changedBetween, type Fingerprint, fingerprintOf } from './database-fingerprint.js';
import { buildWorld, quiet, type World } from './world/world.js';

// A test here is thousands of requests, on a machine that does other things too.
jest.setTimeout(60_000);

describe('bad input', () => {
  let world: World;
  let before: Fingerprint;
  const theWorld = (): World => world;

  beforeAll(async () => {
    world = await buildWorld();
    before = await quiet(world);
  }, 120_000);

  afterAll(() => world.system.stop(), 60_000);

  describe('bodies', () => refusesBadBodies(theWorld));

  describe('paths and queries', () => refusesBadParameters(theWorld));

  describe('headers', () => refusesBadHeaders(theWorld));

  it('has written nothing', async () => {
    expect(changedBetween(before, await fingerprintOf(world.system.mongod.uri))).toEqual([]);
  });

  describe('what is asked again or too late', () => refusesRepeats(theWorld));
});

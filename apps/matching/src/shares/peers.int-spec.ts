import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from '@jest/globals';
import { Config } from '#config';
import { Logger } from '#observability';
import { freePort } from '#stack';
import { callWith } from '../../testing/records.js';
import { noStanding } from '../domain/gates.js';
import { told } from './partners-question.js';
import { Peers } from './peers.js';
import { SharePass } from './share-pass.js';

let hung: Server | undefined;
afterEach(() => {
  hung?.closeAllConnections();
  hung?.close();
});

it('does not wait again at once for a share that let somebody wait in vain', async () => {
  let asked = 0;
  hung = createServer(() => {
    asked += 1;
  });
  const port = await freePort();
  await new Promise<void>((listening) => hung?.listen(port, '127.0.0.1', listening));
  const config = Object.assign(new Config(), {
    ALIANZA_SECRET: 'a secret of more than thirty-two characters',
    MATCHING_PEERS: `http://127.0.0.1:${port}`,
  });
  const logger = new Logger({ level: 'silent', service: 'matching' });
  const peers = new Peers(config, new SharePass(config), logger);
  const more = { ranking: 'any', limit: 1, asOf: '2026-11-22', upToDate: false };
  const question = { ...more, call: callWith(), standing: told(noStanding) };
  expect(await peers.ask(question)).toEqual([]);
  expect(await peers.ask(question)).toEqual([]);
  expect(asked).toBe(1);
});

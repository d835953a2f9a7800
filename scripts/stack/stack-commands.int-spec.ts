import { environment } from '#config';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { down, status, up, type StackOptions } from './stack-commands.js';
import { isRunning, StackState } from './stack-state.js';

describe('npm run stack', () => {
  let said: string[];
  let options: StackOptions;

  beforeEach(async () => {
    said = [];
    const folder = await mkdtemp(join(tmpdir(), 'alianza-stack-'));
    options = { folder, mongodPort: 0, kafkaPort: 0, env: environment, say: (line) => said.push(line) };
  });

  afterEach(async () => {
    await down(options);
    await rm(options.folder, { recursive: true });
  });

  it('leaves both servers running until it is told to end them', async () => {
    await up(options);
    const servers = await new StackState(options.folder).read();
    expect(servers.map(({ name }) => name)).toEqual(['mongod', 'Kafka']);
    expect(await Promise.all(servers.map(isRunning))).toEqual([true, true]);
    expect(said.at(-1)).toBe('Both go on running; npm run stack -- down ends them.');

    await up(options);
    expect(said).toContain('The stack is up already; npm run stack -- down ends it.');
    await status(options);
    expect(said.at(-1)).toContain(servers[0]?.address ?? 'no address');

    await down(options);
    expect(said.at(-1)).toBe('Ended mongod and Kafka.');
    expect(await Promise.all(servers.map(isRunning))).toEqual([false, false]);
  }, 180_000);
});

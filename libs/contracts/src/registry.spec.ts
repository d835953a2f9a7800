import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { readdirSync, readFileSync } from 'node:fs';
import type { DataClass } from './define-event.js';
import { allEvents, contractOf } from './registry.js';
import { topics } from './topics.js';

const golden = 'libs/contracts/golden';
const goldenFiles = readdirSync(golden);

const problemsOf = async (data: DataClass<object>, value: object): Promise<string[]> => {
  const problems = await validate(plainToInstance<object, object>(data, value), { forbidUnknownValues: true });
  return problems.map(String);
};

describe('the registry of events', () => {
  it('has one contract for each type', () => {
    expect(new Set(allEvents.map(({ type }) => type)).size).toBe(allEvents.length);
  });

  it.each(allEvents.map((contract) => [contract.type, contract] as const))('%s is complete', async (type, contract) => {
    expect(type).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)+\.v\d+$/);
    expect(topics.map(({ name }) => name)).toContain(contract.topic);
    expect(contract.summary).toMatch(/\.$/);
    expect(contract.organizations(contract.example)).toBeInstanceOf(Array);
    expect(await problemsOf(contract.data, contract.example)).toEqual([]);
  });

  it.each(allEvents.map(({ type }) => type))('%s has a golden record of its first release', (type) => {
    expect(goldenFiles).toContain(`${type}.json`);
  });

  it.each(goldenFiles)('%s, as it was released, is still understood', async (file) => {
    const contract = contractOf(file.replace(/\.json$/, ''));
    const released = JSON.parse(readFileSync(`${golden}/${file}`, 'utf8')) as object;
    expect(contract).toBeDefined();
    if (contract) expect(await problemsOf(contract.data, released)).toEqual([]);
  });
});

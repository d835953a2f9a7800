import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { DataClass } from './define-event.js';
import { SuggestionStaled } from './events/matching/suggestion-staled.js';
import { allEvents, contractOf } from './registry.js';
import { topics } from './topics.js';

const golden = 'libs/contracts/golden';
const goldenFiles = readdirSync(golden);

const problemsOf = async (data: DataClass<object>, value: object): Promise<string[]> => {
  const problems = await validate(plainToInstance<object, object>(data, value), { forbidUnknownValues: true });
  return problems.map(String);
};

/** All who sit at an alliance's table, who want to, or who are told. */
const whoOfAlliance = ['members', 'participants', 'candidates', 'deciders', 'group', 'organizationIds'];
const mostSeated = 200;

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

  const named = allEvents.flatMap((contract) =>
    Object.keys(contract.example)
      .filter((key) => whoOfAlliance.includes(key) && contract.type !== SuggestionStaled.type)
      .map((key) => [contract.type, key, contract] as const),
  );
  it.each(named)('%s names as %s more than a table seats, since others may be there', async (_, key, contract) => {
    const many = Array.from({ length: mostSeated * 2 }, () => randomUUID());
    expect(await problemsOf(contract.data, { ...contract.example, [key]: many })).toEqual([]);
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

import { readFileSync } from 'node:fs';
import { allEvents, topics } from '#contracts';
import { Parser } from '@asyncapi/parser';
import { beforeAll, describe, expect, it } from '@jest/globals';

type Parsed = Awaited<ReturnType<Parser['parse']>>;

describe('docs/asyncapi.yaml', () => {
  let parsed: Parsed;

  beforeAll(async () => {
    parsed = await new Parser().parse(readFileSync('docs/asyncapi.yaml', 'utf8'));
  });

  it('is AsyncAPI 3.0, with examples that keep to their schemas', () => {
    const worseThanAdvice = parsed.diagnostics.filter(({ severity }) => severity < 2);
    expect(worseThanAdvice).toEqual([]);
    expect(parsed.document?.version()).toBe('3.0.0');
  });

  it('has every topic', () => {
    const addresses = parsed.document?.channels().all();
    expect(addresses?.map((channel) => channel.address()).sort()).toEqual(topics.map(({ name }) => name).sort());
  });

  it.each(allEvents)('says and shows $type', ({ type, summary }) => {
    const messages = parsed.document?.components().messages().all();
    const message = messages?.find((candidate) => candidate.name() === type);
    expect(message?.summary()).toBe(summary);
    expect(message?.examples().all()).toHaveLength(1);
  });
});

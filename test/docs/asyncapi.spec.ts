import { readFileSync } from 'node:fs';
import { allEvents, topics } from '#contracts';
import { Parser } from '@asyncapi/parser';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { conforms } from '../../scripts/generate/openapi/conforms.js';
import type { Schemas } from '../../scripts/generate/openapi/schema.js';

type Parsed = Awaited<ReturnType<Parser['parse']>>;

const text = readFileSync('docs/asyncapi.yaml', 'utf8');
const { schemas } = (parse(text) as { components: { schemas: Schemas } }).components;

describe('docs/asyncapi.yaml', () => {
  let parsed: Parsed;

  beforeAll(async () => {
    parsed = await new Parser().parse(text);
  });

  it('is AsyncAPI 3.0', () => {
    const worseThanAdvice = parsed.diagnostics.filter(({ severity }) => severity < 2);
    expect(worseThanAdvice).toEqual([]);
    expect(parsed.document?.version()).toBe('3.0.0');
  });

  it('has every topic', () => {
    const addresses = parsed.document?.channels().all();
    expect(addresses?.map((channel) => channel.address()).sort()).toEqual(topics.map(({ name }) => name).sort());
  });

  it.each(allEvents)('says and shows $type', ({ type, summary, data, example }) => {
    const messages = parsed.document?.components().messages().all();
    const message = messages?.find((candidate) => candidate.name() === type);
    expect(message?.summary()).toBe(summary);
    const [shown] = message?.examples().all() ?? [];
    expect(shown?.payload()).toMatchObject({ type, data: example });
    expect(conforms(example, { $ref: data.name }, schemas)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { IntlMessageFormat } from 'intl-messageformat';
import { noticeNames } from '../domain/catalogue/index.js';
import { texts } from './texts.js';

/** The parameters of a message, sorted; parsing fails on a broken one. */
const parametersOf = (message: string): string[] => {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    const { type, value, options } = part as { type: number; value: unknown; options?: object };
    if (type !== 0 && typeof value === 'string') found.add(value);
    if (options) Object.values(options).forEach((option) => visit((option as { value: unknown }).value));
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort();
};

describe.each(labelLanguages)('the notices in %s', (language) => {
  it('are complete', () => {
    expect(Object.keys(texts[language].notices).sort()).toEqual([...noticeNames].sort());
  });

  it.each(noticeNames)('%s has the same parameters as in es', (kind) => {
    const [there, here] = [texts.es.notices[kind], texts[language].notices[kind]];
    expect(parametersOf(here?.title ?? '')).toEqual(parametersOf(there?.title ?? ''));
    expect(parametersOf(here?.body ?? '')).toEqual(parametersOf(there?.body ?? ''));
  });
});

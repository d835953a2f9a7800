import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, labelLanguages } from '../code-list.js';
import { healthReasons } from './health-reasons/health-reasons.js';
import { matchReasons } from './match-reasons/match-reasons.js';
import { messageText, UnspeakableMessage } from './message-text.js';

const all = (language: Language): Readonly<Record<string, string>> => ({
  ...matchReasons[language],
  ...healthReasons[language],
});
const keys = Object.keys(all('es'));

/** Names of the arguments of an ICU message, those inside of its branches included. */
function argumentsOf(message: string | undefined): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    const { type, value, options } = part as { type: number; value: unknown; options?: object };
    if (type !== 0 && typeof value === 'string') names.add(value);
    Object.values(options ?? {}).forEach((option) => visit((option as { value: unknown }).value));
  };
  visit(new IntlMessageFormat(message ?? '', 'en').getAst());
  return [...names].sort();
}

describe.each(labelLanguages)('the reasons in %s', (language) => {
  it('have every key and none besides', () => {
    expect(Object.keys(all(language))).toEqual(keys);
  });

  it.each(keys)('%s is not empty and takes the same parameters as in es', (key) => {
    expect(all(language)[key]?.trim()).not.toBe('');
    expect(argumentsOf(all(language)[key])).toEqual(argumentsOf(all('es')[key]));
  });

  it.each(keys)('%s comes out whole', (key) => {
    const parameters = Object.fromEntries(argumentsOf(all('es')[key]).map((name) => [name, sampleOf(name)]));
    expect(messageText(key, parameters, language)).not.toMatch(/[{}_#]/);
  });
});

function sampleOf(name: string): unknown {
  if (['count', 'days', 'ahead'].includes(name)) return 3;
  return name === 'places' ? { type: 'places', ids: ['CR', 'NI'] } : { type: 'themes', ids: ['fair_recruitment'] };
}

describe('a message', () => {
  it('labels codes and counts in the reader’s language', () => {
    const terms = { type: 'themes', ids: ['fair_recruitment', 'labour_inspection'] };
    expect(messageText('partner.theme', { terms }, 'es')).toBe(
      'La iniciativa trata de aquello en lo que ustedes trabajan: Contratación equitativa e Inspección del trabajo.',
    );
    expect(messageText('milestones_delayed', { count: 1, ahead: 4 }, 'en')).toBe(
      'One milestone is delayed, with 4 still to come.',
    );
    expect(messageText('silent', { days: 60 }, 'fr')).toBe(
      'Personne n’a consigné d’activité dans l’alliance depuis 60 jours.',
    );
  });

  it.each(['unheard_of', 'constructor', ''])('of the unknown key "%s" is refused', (key) => {
    expect(() => messageText(key, {}, 'es')).toThrow(UnspeakableMessage);
  });

  it('without its parameters, or with others than codes and figures, is refused', () => {
    expect(() => messageText('silent', {}, 'es')).toThrow(UnspeakableMessage);
    expect(() => messageText('partner.theme', { terms: { $gt: '' } }, 'es')).toThrow(UnspeakableMessage);
    expect(() => messageText('partner.theme', { terms: { type: 'people', ids: ['a'] } }, 'es')).toThrow(
      UnspeakableMessage,
    );
  });
});

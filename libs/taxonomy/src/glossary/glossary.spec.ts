import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '../code-list.js';
import { normalizeName } from '../names.js';
import { conceptsFromTable, glossary } from './glossary.js';

const twice = (all: readonly string[]): readonly string[] => all.filter((each, at) => all.indexOf(each) !== at);

describe('the glossary', () => {
  it('has some hundred concepts, each once', () => {
    expect(glossary.length).toBeGreaterThan(400);
    expect(twice(glossary.map(({ id }) => id))).toEqual([]);
  });

  it.each(labelLanguages)('says each concept in %s, in small letters, and nothing of two of them', (language) => {
    const said = glossary.flatMap((concept) => concept.said[language]);
    expect(said.filter((each) => each === '' || each !== each.toLowerCase())).toEqual([]);
    expect(twice(said.map(normalizeName))).toEqual([]);
  });

  it('refuses a line that lacks a language', () => {
    expect(() => conceptsFromTable('return | retorno; regreso | return | retorno |')).toThrow('retorno; regreso');
    expect(() => conceptsFromTable('return | retorno | return | retorno')).toThrow('columns');
  });
});

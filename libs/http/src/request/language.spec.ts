import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from './language.js';

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'es'],
    ['', 'es'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['de, en;q=0.3, fr;q=0.7', 'fr'],
    ['qu', 'es'],
    ['en;q=0, fr;q=0.1', 'fr'],
    [';;;,,q=,en', 'en'],
  ])('%j → %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

import { describe, expect, it } from '@jest/globals';
import { oneLine } from './mail-markup.js';

describe('a title in one line', () => {
  it('has no line breaks, tabs and double spaces', () => {
    expect(oneLine(' Trabajo\r\ndigno\u2028para \t todas\n')).toBe('Trabajo digno para todas');
  });

  it('keeps the spaces at which no line may break', () => {
    const french = 'Une\u00a0réponse\u202f: «\u00a0oui\u00a0»\u202f?';
    expect(oneLine(french)).toBe(french);
  });
});

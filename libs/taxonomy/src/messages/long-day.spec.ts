import { describe, expect, it } from '@jest/globals';
import { longDay } from './long-day.js';

describe('a day in words', () => {
  it.each([
    ['es', '2027-03-01', '1 de marzo de 2027'],
    ['en', '2027-03-01', 'March 1, 2027'],
    ['pt', '2027-03-01', '1º de março de 2027'],
    ['fr', '2027-03-01', '1er mars 2027'],
    ['fr', '2027-03-11', '11 mars 2027'],
    ['pt', '2028-02-29', '29 de fevereiro de 2028'],
  ] as const)('in %s of %s is as it is written there', (language, day, words) => {
    expect(longDay(day, language)).toBe(words);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordTable } from './word-table.js';
import { eachWord } from './words.js';

const byExpression = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];

function wordsOf(text: string, most = 100): readonly string[] {
  const words: string[] = [];
  eachWord(text, most, (said, start, end) => words.push(said.slice(start, end)));
  return words;
}

describe('the words of a text', () => {
  it.each([
    ['Ñandú, ação e œuvre: 3M, B2B y 2o', ['ñandú', 'ação', 'œuvre', 'b2b']],
    ['', []],
    ['a b cd', ['cd']],
    ['cafe\u0301 İstanbul', ['café', 'stanbul']],
    ['Працюємо разом', ['працюємо', 'разом']],
  ])('of %j are what two letters or more make', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same read a character at a time and by an expression of Unicode', () => {
    const characters = fc.constantFrom(...'aZñÉß9²ªº_ -.·', 'ŋ', 'İ', '\u0301', 'ж', '中', '😀', 'ʰ', '˗');
    const text = fc.array(characters, { maxLength: 12 }).map((drawn) => drawn.join(''));
    fc.assert(
      fc.property(text, (said) => {
        expect(wordsOf(said)).toEqual(byExpression(said));
      }),
      { numRuns: 300 },
    );
  });

  it('behind the last one that is read say nothing', () => {
    expect(wordsOf('ab cd ef', 2)).toEqual(['ab', 'cd']);
    expect(wordsOf('ab жж ef', 2)).toEqual(['ab', 'жж']);
  });
});

describe('a table of words', () => {
  it('finds what was said of each word wherever it stands, however many there are, and nothing of others', () => {
    const table = new WordTable();
    const words = Array.from({ length: 5_000 }, (_, at) => `word${at}${'é'.repeat(at % 30)}`);
    for (const [at, word] of words.entries()) table.add(` ${word}`, 1, 1 + word.length, `stem ${at}`);
    expect(table.size).toBe(words.length);
    const found = words.map((word) => table.find(`${word} and`, 0, word.length));
    expect(found).toEqual(words.map((_, at) => `stem ${at}`));
    const others = [table.find('word', 0, 4), table.find('word30é', 0, 6), table.find('', 0, 0)];
    expect(others).toEqual([undefined, 'stem 30', undefined]);
  });
});

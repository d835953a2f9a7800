import { describe, expect, it } from '@jest/globals';
import { fillMessage } from './fill-message.js';

const counted = '{count, plural, one {un aviso} other {# avisos}}';

describe('a message', () => {
  it('is filled anew each time, in each language by its own rules', () => {
    expect([1, 2_000].map((count) => fillMessage(counted, 'es', { count }))).toEqual(['un aviso', '2000 avisos']);
    expect(fillMessage(counted, 'en', { count: 2_000 })).toBe('2,000 avisos');
    expect(fillMessage('{at, number}', 'fr', { at: 0.5 })).toBe('0,5');
    expect(fillMessage('{at, number, percent}', 'fr', { at: 0.5 })).toBe('50\u00a0%');
  });

  it('stays what it is when more are said than are kept', () => {
    const said = Array.from({ length: 4_500 }, (_, at) => fillMessage(`${at}: {name}`, 'pt', { name: at }));
    expect(said.every((text, at) => text === `${at}: ${at}`)).toBe(true);
    expect(fillMessage(counted, 'es', { count: 1 })).toBe('un aviso');
  });

  it('that is broken, and a value that is missing, are refused', () => {
    expect(() => fillMessage('{count, plural, one {un aviso}}', 'es', { count: 1 })).toThrow();
    expect(() => fillMessage('{name}', 'es', {})).toThrow('name');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { objectionTo } from './guard-input.js';

const nested = (depth: number): unknown => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth));

describe('objectionTo', () => {
  it.each([
    [{ data: [[]] }, 'nested_list', '/data'],
    [{ data: [null] }, 'null_element', '/data'],
    [{ a: { $gt: '' } }, 'forbidden_key', '/a'],
    [JSON.parse('{"a":{"__proto__":{"polluted":1}}}'), 'forbidden_key', '/a'],
    [{ constructor: {} }, 'forbidden_key', ''],
    [{ 'a\0': 1 }, 'forbidden_key', ''],
    [{ title: 'lone \ud800 surrogate' }, 'invalid_text', '/title'],
    [{ title: 'nul \0' }, 'invalid_text', '/title'],
    [{ count: JSON.parse('1e400') as number }, 'invalid_number', '/count'],
    [{ 'a/b': { '~': '\0' } }, 'invalid_text', '/a~1b/~0'],
    [nested(21), 'too_deep', '/a'.repeat(21)],
    [nested(10_000), 'too_deep', '/a'.repeat(21)],
    [{ list: Array.from({ length: 100_000 }, () => 1) }, 'too_complex', '/list'],
    [Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [`k${key}`, 1])), 'too_complex', ''],
  ])('objects (%#)', (input, code, pointer) => {
    expect(objectionTo(input)).toEqual({ code, pointer });
  });

  it('lets what people write pass', () => {
    expect(objectionTo({ title: { es: 'Migración 🌎 ñandú' }, list: [{ a: [1, 2] }], none: null })).toBeUndefined();
    expect(objectionTo(nested(19))).toBeUndefined();
  });

  it('ends on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const objection = objectionTo(value);
        expect(objection === undefined || objection.code.length > 0).toBe(true);
      }),
    );
  });
});

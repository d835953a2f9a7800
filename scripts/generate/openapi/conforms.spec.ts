import { describe, expect, it } from '@jest/globals';
import { conforms } from './conforms.js';
import type { Schema } from './schema.js';

const texts: Schema = { type: 'object', additionalProperties: { type: 'string', maxLength: 5 } };

describe('conforms', () => {
  it.each<[unknown, Schema]>([
    ['forming', { enum: ['forming'] }],
    [null, { type: ['string', 'null'] }],
    ['2027-03-31', { type: 'string', format: 'date' }],
    [{ es: 'hola' }, texts],
    [{}, { type: 'object' }],
    [{ seat: { id: 1 } }, { properties: { seat: { $ref: '#/components/schemas/Seat' } } }],
    [3, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
  ])('takes %j for %j', (value, schema) => {
    expect(conforms(value, schema, { Seat: { required: ['id'], properties: { id: { type: 'integer' } } } })).toBe(true);
  });

  it.each<[unknown, Schema]>([
    ['Forming', { enum: ['forming'] }],
    [1.5, { type: 'integer' }],
    [0, { type: 'integer', minimum: 1 }],
    ['yesterday', { type: 'string', format: 'date' }],
    ['', { type: 'string', minLength: 1 }],
    [{ es: 'too long' }, texts],
    [{ unheardOf: 1 }, { type: 'object', properties: { id: { type: 'integer' } } }],
    [{}, { type: 'object', required: ['id'] }],
    [['a', 1], { type: 'array', items: { type: 'string' } }],
    [[1, 2], { type: 'array', maxItems: 1 }],
    [{ id: 1 }, { allOf: [{ properties: { id: { type: 'string' } } }] }],
  ])('does not take %j for %j', (value, schema) => {
    expect(conforms(value, schema, {})).toBe(false);
  });

  it('refuses a reference to nothing', () => {
    expect(() => conforms({}, { $ref: '#/components/schemas/' }, {})).toThrow('names no schema');
  });
});

import { describe, expect, it } from '@jest/globals';
import { conforms } from './conforms.js';
import { exampleOf, type ExampleSource, placeholder } from './example-of.js';
import type { Schema } from './schema.js';

const text: Schema = { type: 'string' };
const seat: Schema = {
  type: 'object',
  required: ['id', 'holders'],
  properties: { id: { type: 'string', format: 'uuid' }, holders: { type: 'array', items: text } },
};
const alliance: Schema = {
  type: 'object',
  required: ['id', 'seats', 'status'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    seats: { type: 'array', items: { $ref: '#/components/schemas/Seat' } },
    status: { type: 'string', enum: ['forming', 'active'] },
    note: text,
  },
};
const source: ExampleSource = {
  schemas: { Seat: seat, Alliance: alliance },
  vocabulary: { note: [7, 'from the vocabulary'], 'seats.holders': [['a union']] },
  records: [],
};

describe('an example', () => {
  it('keeps to its schema, with what the vocabulary has and the schema admits', () => {
    const example = exampleOf({ $ref: '#/components/schemas/Alliance' }, source, 'alliance');
    expect(example).toMatchObject({
      status: 'forming',
      note: 'from the vocabulary',
      seats: [{ holders: ['a union'] }],
    });
    expect(conforms(example, alliance, source.schemas)).toBe(true);
  });

  it('gives a record the same id wherever it is named', () => {
    const { id } = exampleOf(alliance, source, 'alliance') as { id: string };
    const named: Schema = { type: 'object', properties: { allianceId: { type: 'string', format: 'uuid' } } };
    expect(exampleOf(named, source)).toEqual({ allianceId: id });
  });

  it('shows what the schema shows, unless a record speaks of the same thing', () => {
    const schema: Schema = {
      type: 'object',
      properties: { title: { ...text, example: 'shown' }, status: text },
    };
    expect(exampleOf(schema, source)).toMatchObject({ title: 'shown' });
    const records = [{ title: 'of the record', status: 'draft' }];
    expect(exampleOf(schema, { ...source, records })).toEqual(records[0]);
  });

  it('marks a text of which nothing is known', () => {
    expect(exampleOf(text, source, 'unheard-of')).toBe(placeholder);
  });

  it('ends where a class holds itself', () => {
    const tree: Schema = { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/x/Tree' } } } };
    expect(exampleOf(tree, { ...source, schemas: { Tree: tree } })).toEqual({ children: [{}] });
  });
});

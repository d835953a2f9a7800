import type { Schema } from '../routes.js';
import { isTextByLanguage } from './fields.js';

/** Stands in JSON for a number that no double holds. */
export const beyondNumbers = '@beyond numbers@';

type Case = readonly [what: string, value: unknown];

const operators: readonly Case[] = [
  ['{"$gt":""}', { $gt: '' }],
  ['{"$ne":null}', { $ne: null }],
  ['{"$where":…}', { $where: 'sleep(1000)' }],
];
const notTyped: readonly Case[] = [
  ['a lone surrogate', 'a\ud800'],
  ['NUL', 'a\0'],
];

/** What the row "strings, numbers, dates, enum" of docs and design refuses in a field of this schema. */
export function badValuesOf(schema: Schema): readonly Case[] {
  const all: readonly Case[] = [['null', null], ['[null]', [null]], ['[[]]', [[]]], ...operators, ...notTyped];
  if (isTextByLanguage(schema)) return [...all, ...badTextsByLanguage(schema.additionalProperties?.maxLength ?? 0)];
  switch (schema.type) {
    case 'string':
      return [...all, ...badStrings(schema)];
    case 'integer':
      return [...all, ...badIntegers(schema)];
    case 'boolean':
      return [...all, ['"true"', 'true'], ['1', 1]];
    case 'array':
      return [...all, ...badLists(schema)];
    case 'object':
    case undefined:
      return [...all, ['a list', []], ['a text', 'x'], ['a number', 1], ['true', true]];
  }
}

function badStrings({ format, maxLength, enum: values }: Schema): readonly Case[] {
  const common: readonly Case[] = [
    ['a number', 5],
    ['true', true],
    ['a list', ['x']],
    ['an object', {}],
    ['spaces only', '   '],
    ['an empty text', ''],
    ['too long a text', 'x'.repeat((maxLength ?? 10_000) + 1)],
  ];
  if (values) return [...common, ['another case', otherCase(values[0] ?? 'x')], ['no such code', 'no_such_code']];
  switch (format) {
    case 'uuid':
      return [
        ...common,
        ['an id of another shape', '1'],
        ['an id and more', `${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(13)}`],
      ];
    case 'date':
      return [
        ...common,
        ['2024-02-30', '2024-02-30'],
        ['a moment', '2031-03-31T12:00:00Z'],
        ['31/3/2031', '31/3/2031'],
      ];
    case 'date-time':
      return [
        ...common,
        ['2024-02-30', '2024-02-30T12:00:00Z'],
        ['no offset', '2031-03-31T12:00:00'],
        ['ms', '1900000000000'],
      ];
    case 'email':
      return [...common, ...badAddresses];
    default:
      return common;
  }
}

const badAddresses: readonly Case[] = [
  ['CRLF', 'desk@nowhere.example\r\nBcc: other@nowhere.example'],
  ['a second address', 'desk@nowhere.example, other@nowhere.example'],
  ['a display name', 'Desk <desk@nowhere.example>'],
  ['group syntax', 'desks: desk@nowhere.example, other@nowhere.example;'],
  ['no domain', 'desk'],
  ['10 kB', `${'x'.repeat(10_000)}@nowhere.example`],
];

const badIntegers = ({ minimum, maximum }: Schema): readonly Case[] => [
  ['"5"', '5'],
  ['5.5', 5.5],
  ['1e400', beyondNumbers],
  ['true', true],
  ...(minimum === undefined ? [] : ([['too small', minimum - 1]] as const)),
  ...(maximum === undefined ? [] : ([['too large', maximum + 1]] as const)),
];

/** More elements than the list takes and not more than a body may have. */
const badLists = ({ maxItems, items }: Schema): readonly Case[] => [
  ['an object', {}],
  ['a text', 'x'],
  ['a number', 1],
  ['too many', Array.from({ length: (maxItems ?? 1_000) + 1 }, () => (items?.type === 'object' ? {} : 'x'))],
  ...(items?.type === 'object' ? ([['texts', ['x']]] as const) : ([['objects', [{}]]] as const)),
];

const badTextsByLanguage = (maxLength: number): readonly Case[] => [
  ['a text', 'x'],
  ['a list', ['x']],
  ['a number', 1],
  ['no text at all', {}],
  ['spaces only', { es: '   ' }],
  ['too long a text', { es: 'x'.repeat(maxLength + 1) }],
  ['no language', { 'not a language': 'x' }],
  ['a number for a text', { es: 5 }],
  ['an operator for a text', { es: { $ne: null } }],
  ['a lone surrogate in a text', { es: 'a\ud800' }],
  ['NUL in a text', { es: 'a\0' }],
];

const otherCase = (code: string): string => {
  const upper = code.toUpperCase();
  return upper === code ? code.toLowerCase() : upper;
};

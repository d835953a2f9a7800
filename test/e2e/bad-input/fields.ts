import type { Schema } from '../routes.js';

/** A place in a body, and what belongs there. */
export interface Field {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly schema: Schema;
}

/** All fields of a body, those of the objects inside and of the first element of each list included. */
export function fieldsOf(schema: Schema, pointer = ''): Field[] {
  const own = pointer === '' ? [] : [{ pointer, schema }];
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => fieldsOf(one, `${pointer}/${name}`));
  const element = schema.items ? fieldsOf(schema.items, `${pointer}/0`) : [];
  return [...own, ...inside, ...element];
}

/** Every object of a body, by pointer. */
export const objectsOf = (schema: Schema): Field[] => [
  { pointer: '', schema },
  ...fieldsOf(schema).filter((field) => field.schema.properties !== undefined),
];

export const isTextByLanguage = ({ additionalProperties }: Schema): boolean => additionalProperties?.type === 'string';

const wellFormed: Readonly<Record<string, string>> = {
  uuid: '0198c0de-0000-7000-8000-0000deadbeef',
  email: 'desk@nowhere.example',
  date: '2031-03-31',
  'date-time': '2031-03-31T12:00:00Z',
};

/** A value that the schema admits: the example where it has one. */
function sampleOf(schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  if (isTextByLanguage(schema)) return { es: 'Un texto' };
  switch (schema.type) {
    case 'string':
      return schema.enum?.[0] ?? wellFormed[schema.format ?? ''] ?? 'CR';
    case 'integer':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return schema.items ? [sampleOf(schema.items)] : [];
    case 'object':
    case undefined:
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]),
      );
  }
}

type Container = Record<string, unknown>;

/** A copy of the body with another value at the pointer; what is missing on the way there is made. */
export function withValueAt(schema: Schema, body: unknown, pointer: string, value: unknown): unknown {
  const [, head, ...rest] = pointer.split('/');
  if (head === undefined) return value;
  const tail = rest.length === 0 ? '' : `/${rest.join('/')}`;
  if (schema.items) {
    const [element = sampleOf(schema.items), ...others] = Array.isArray(body) ? (body as unknown[]) : [];
    return [withValueAt(schema.items, element, tail, value), ...others];
  }
  const present = (body ?? sampleOf(schema)) as Container;
  if (tail === '') return withOwn(present, head, value);
  const next = schema.properties?.[head] ?? {};
  return { ...present, [head]: withValueAt(next, present[head] ?? sampleOf(next), tail, value) };
}

/** As JSON.parse does it: `__proto__` becomes a property like any other. */
const withOwn = (body: Container, name: string, value: unknown): Container =>
  Object.defineProperty({ ...body }, name, { value, enumerable: true });

import { conforms } from './conforms.js';
import { resolve, type Schema, type Schemas } from './schema.js';

/** Values to show, by `property` or `parent.property`: the first that the schema admits. */
export type Vocabulary = Readonly<Record<string, readonly unknown[]>>;
export type ExampleRecord = Readonly<Record<string, unknown>>;

export interface ExampleSource {
  readonly schemas: Schemas;
  readonly vocabulary: Vocabulary;
  /** Whole records: an object that has several properties of one of them speaks of that one. */
  readonly records: readonly ExampleRecord[];
}

/** Where in an example a value stands. */
interface Place {
  readonly property: string;
  /** The property that holds the object around; for the outermost object, what the whole is about. */
  readonly parent: string;
  readonly inside: readonly Schema[];
  readonly record: ExampleRecord;
}

/**
 * An instance of the schema: what the record says that it speaks of, else what the schema itself shows, else what the
 * vocabulary has, else something of its type.
 * @param about what the example is one of, in the singular: its `id` is the same wherever it is named
 */
export const exampleOf = (schema: Schema, source: ExampleSource, about = ''): unknown =>
  make(schema, source, { property: about, parent: '', inside: [], record: {} });

function make(given: Schema, source: ExampleSource, place: Place): unknown {
  const schema = resolve(given, source.schemas);
  const { property, parent, record } = place;
  const { vocabulary, schemas } = source;
  const words = [...(vocabulary[`${parent}.${property}`] ?? []), ...(vocabulary[property] ?? [])];
  const shown = [record[property], given.example, schema.example, ...words].find(
    (value) => value !== undefined && conforms(value, schema, schemas),
  );
  if (shown !== undefined) return shown;
  const parts = schema.allOf ?? schema.oneOf?.slice(0, 1) ?? schema.anyOf?.slice(0, 1);
  if (parts) return merged(parts.map((part) => make(part, source, place)));
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  switch ([schema.type].flat()[0]) {
    case 'object':
      return objectOf(schema, source, place);
    case 'array':
      return place.inside.includes(schema) || !schema.items ? [] : [make(schema.items, source, place)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return textOf(schema, place);
  }
}

const merged = (parts: readonly unknown[]): unknown =>
  parts.length === 1 ? parts[0] : Object.assign({}, ...(parts as object[]));

function objectOf(schema: Schema, source: ExampleSource, place: Place): unknown {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object') {
    const isText = resolve(additionalProperties, source.schemas).type === 'string';
    return isText ? { es: 'Un texto en español.', en: 'A text in English.' } : {};
  }
  const record = recordOf(Object.keys(properties), source.records);
  const isWhole = shared(Object.keys(properties), record) >= wholeRecord;
  const isAgain = place.inside.includes(schema);
  const names = Object.entries(properties).filter(([name, { example }]) => {
    if (required.includes(name)) return true;
    // A record says what it says and no more; a class that holds itself has to end.
    return !isAgain && (!isWhole || name in record || example !== undefined);
  });
  const inside = [...place.inside, schema];
  const entries = names.map(([name, part]) => {
    // The items of a list are what the list is about.
    const property = name === 'items' ? place.property : name;
    return [name, make(part, source, { property, parent: place.property, inside, record })] as const;
  });
  return Object.fromEntries(entries);
}

const partOfRecord = 2;
const wholeRecord = 5;

const shared = (names: readonly string[], record: ExampleRecord): number =>
  names.filter((name) => name in record).length;

function recordOf(names: readonly string[], records: readonly ExampleRecord[]): ExampleRecord {
  const closest = records.reduce((best, record) => (shared(names, record) > shared(names, best) ? record : best), {});
  return shared(names, closest) >= partOfRecord ? closest : {};
}

function textOf(schema: Schema, { property, parent }: Place): string {
  switch (schema.format) {
    case 'uuid':
      return idFor(property === 'id' ? `${parent.replace(/s$/, '')}Id` : property);
    case 'date':
      return '2027-03-31';
    case 'date-time':
      return '2027-01-15T14:30:00.000Z';
    default:
      return placeholder.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength);
  }
}

/** Shown where neither schema nor vocabulary has anything to say. */
export const placeholder = 'text';

/** The same id for the same name everywhere, so that a reader recognises it. */
function idFor(property: string): string {
  let sum = 0;
  for (const character of property) sum = (sum * 31 + character.charCodeAt(0)) % 0x10000;
  return `0198c0de-0000-7000-8000-${sum.toString(16).padStart(12, '0')}`;
}

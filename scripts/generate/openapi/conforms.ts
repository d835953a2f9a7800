import { resolve, type Schema, type Schemas } from './schema.js';

/** Whether the value keeps to the schema, as far as examples need it: types, closed lists, required properties. */
export function conforms(value: unknown, given: Schema, schemas: Schemas): boolean {
  const schema = resolve(given, schemas);
  const fits = (part: Schema): boolean => conforms(value, part, schemas);
  if (schema.allOf && !schema.allOf.every(fits)) return false;
  if (schema.oneOf && !schema.oneOf.some(fits)) return false;
  if (schema.anyOf && !schema.anyOf.some(fits)) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return false;
  if (typeof value === 'string') return stringFits(value, schema);
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (Array.isArray(value)) {
    const { items, maxItems = Infinity } = schema;
    return value.length <= maxItems && (!items || value.every((item) => conforms(item, items, schemas)));
  }
  return typeof value !== 'object' || value === null || objectFits(value as Record<string, unknown>, schema, schemas);
}

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  email: /^[^@\s]+@[^@\s]+$/,
};

function stringFits(value: string, { minLength = 0, maxLength = Infinity, format = '', pattern }: Schema): boolean {
  if (value.length < minLength || value.length > maxLength) return false;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return false;
  return formats[format]?.test(value) ?? true;
}

function objectFits(value: Record<string, unknown>, schema: Schema, schemas: Schemas): boolean {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (required.some((name) => value[name] === undefined)) return false;
  return Object.entries(value).every(([name, part]) => {
    const declared = properties[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (declared) return conforms(part, declared, schemas);
    return additionalProperties !== false && (additionalProperties === true || Object.keys(properties).length === 0);
  });
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

import 'reflect-metadata';
import type { DataClass } from '#contracts';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import type { DocComments } from '../doc-comments.js';
import type { Schema } from '../openapi/schema.js';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
export type DataSchemas = Record<string, Schema>;

/** Adds the JSON Schema of the class, made from its class-validator rules, and those of the classes it holds. */
export function addDataSchema(type: DataClass<object>, comments: DocComments, into: DataSchemas): void {
  if (into[type.name]) return;
  const schema: Schema = { type: 'object' };
  into[type.name] = schema;
  const described = comments.get(type.name);
  if (described !== undefined) schema.description = described;
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
  schema.properties = Object.fromEntries(
    names.map((name) => [name, propertySchema(type, name, of(rules, name), comments, into)]),
  );
  schema.required = names.filter((name) => !of(rules, name).some((rule) => rule.name === 'isOptional'));
}

const of = (rules: readonly Rule[], name: string): Rule[] => rules.filter(({ propertyName }) => propertyName === name);

function propertySchema(
  type: DataClass<object>,
  name: string,
  rules: readonly Rule[],
  comments: DocComments,
  into: DataSchemas,
): Schema {
  const isList = rules.some((rule) => rule.name === 'isArray');
  const whole: Schema = {};
  const item: Schema = isList ? {} : whole;
  for (const rule of rules) applyRule(rule, rule.each ? item : whole);
  if (rules.some((rule) => rule.type === 'nestedValidation')) {
    const nested = nestedClass(type, name, isList);
    addDataSchema(nested, comments, into);
    item.$ref = `#/components/schemas/${nested.name}`;
  }
  if (isList) whole.items = item;
  const description = comments.get(`${type.name}.${name}`);
  // Beside a $ref nothing else counts in AsyncAPI's schema dialect.
  return description === undefined || whole.$ref !== undefined ? whole : { description, ...whole };
}

/** What class-transformer makes of an empty object there. */
function nestedClass(type: DataClass<object>, name: string, isList: boolean): DataClass<object> {
  const made = plainToInstance(type, { [name]: isList ? [{}] : {} }) as Record<string, unknown>;
  const nested = [made[name]].flat()[0] as object;
  return nested.constructor as DataClass<object>;
}

/** @throws Error for a rule that the documents cannot tell yet */
function applyRule(rule: Rule, schema: Schema): void {
  const [first] = (rule.constraints as unknown[] | undefined) ?? [];
  switch (rule.name ?? rule.type) {
    case 'isArray':
      schema.type = 'array';
      break;
    case 'arrayMaxSize':
      schema.maxItems = Number(first);
      break;
    case 'isString':
      schema.type = 'string';
      break;
    case 'maxLength':
      schema.maxLength = Number(first);
      break;
    case 'isUuid':
      Object.assign(schema, { type: 'string', format: 'uuid' });
      break;
    case 'isInt':
      schema.type = 'integer';
      break;
    case 'isNumber':
      schema.type = 'number';
      break;
    case 'min':
      schema.minimum = Number(first);
      break;
    case 'max':
      schema.maximum = Number(first);
      break;
    case 'isBoolean':
      schema.type = 'boolean';
      break;
    case 'isObject':
      schema.type = 'object';
      break;
    case 'isIn':
      schema.enum = [...(first as unknown[])];
      break;
    case 'matches':
      Object.assign(schema, { type: 'string', pattern: (first as RegExp).source });
      break;
    case 'isIso8601':
      Object.assign(schema, { type: 'string', format: 'date-time' });
      break;
    case 'isTextByLanguage':
      Object.assign(schema, { type: 'object', additionalProperties: { type: 'string', maxLength: Number(first) } });
      break;
    case 'isOptional':
    case 'nestedValidation':
      break;
    default:
      throw new Error(
        `${String(rule.target)}.${rule.propertyName}: ${rule.name ?? rule.type} is not told in AsyncAPI.`,
      );
  }
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateIf, ValidateBy, type ValidationOptions } from 'class-validator';
import type { RuleContext } from './field-errors.js';

export interface FieldOptions {
  /** May be left out; null is never taken for absent. */
  readonly optional?: boolean;
  /** For OpenAPI. */
  readonly description?: string;
  readonly example?: unknown;
}

/** A property of a request: its rules, in the order in which they are checked, and its OpenAPI schema. */
export function field(
  schema: ApiPropertyOptions,
  { optional = false, description, example }: FieldOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const told = { ...(description !== undefined && { description }), ...(example !== undefined && { example }) };
  const presence = optional ? [ValidateIf((_, value: unknown) => value !== undefined)] : [];
  const property = { ...schema, ...told, required: !optional } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(property), ...presence, ...rules);
}

/** What class-validator's own rules need to be told in the reader's language. */
export const because = (code: string, params?: RuleContext['params']): { context: RuleContext } => ({
  context: { code, ...(params && { params }) },
});

/** A rule of our own: a predicate and what it says. */
export function rule(
  name: string,
  accepts: (value: unknown) => boolean,
  context: RuleContext,
  options: Pick<ValidationOptions, 'each'> = {},
): PropertyDecorator {
  // Without a message class-validator forgets the context.
  const validator = { validate: (value: unknown) => accepts(value), defaultMessage: () => name };
  return ValidateBy({ name, validator }, { ...options, context });
}

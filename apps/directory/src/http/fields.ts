import { because, field, type FieldOptions, rule, VerbatimText } from '#http';
import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';

/** Long enough to be kept; only its length is a rule (NIST SP 800-63B). */
export const NewPassword = (): PropertyDecorator => password(12);

/** Whatever was chosen once. */
export const PresentPassword = (options: FieldOptions = {}): PropertyDecorator => password(1, options);

/** A token that this service gave out. */
export const GivenToken = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    rule('token', (value) => typeof value === 'string' && /^[\w-]*$/.test(value), because('invalid').context),
    VerbatimText(1, 200, options),
  );

/** Different values of a short closed list that is no code list. */
export const SomeOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: 'array', items: { type: 'string', enum: [...values] }, maxItems: values.length, uniqueItems: true },
    options,
    IsArray(),
    ArrayMaxSize(values.length, because('too_many', { max: values.length })),
    IsIn([...values], { each: true, ...because('not_allowed', { values: values.join(', ') }) }),
    ArrayUnique(),
  );

const password = (min: number, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    rule('notOnlySpaces', (value) => typeof value !== 'string' || value.trim() !== '', because('blank').context),
    VerbatimText(min, 200, { example: 'twelve or more letters', ...options }),
  );

import { isTextByLanguage, yearsTold } from '#contracts';
import { type CodeListName, codesOf, isLanguage, isPlace } from '#taxonomy';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { isRealDate, isRealTime } from './dates.js';
import { because, field, type FieldOptions, rule } from './field.js';

/** The lists of libs/taxonomy, and `places`: ISO 3166-1, ISO 3166-2 or M49. */
export type CodeSource = CodeListName | 'places';
const maxEnum = 60;
const fromYearsTold = `^${yearsTold}-`;

/** A text that is trimmed, not empty and at most `max` characters. */
export const Text = (max: number, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, minLength: 1, maxLength: max },
    options,
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MinLength(1, because('blank')),
    MaxLength(max, because('too_long', { max })),
  );

/** A text taken as it is, such as a password: `min` to `max` characters. */
export const VerbatimText = (min: number, max: number, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, minLength: min, maxLength: max },
    options,
    IsString(),
    MinLength(min, because('too_short', { min })),
    MaxLength(max, because('too_long', { max })),
  );

/** Texts of at most `max` characters by BCP 47 language: `{"es": "…", "en": "…"}`; none is blank. */
export const TextByLanguageField = (max: number, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: 'object', additionalProperties: { type: 'string', maxLength: max } },
    options,
    IsObject(),
    rule(
      'textByLanguage',
      (value) =>
        isTextByLanguage(value, max) &&
        Object.entries(value).every(([language, text]) => isLanguage(language) && text.trim() !== ''),
      because('invalid_text_by_language', { max }).context,
    ),
  );

/** A code of a list. */
export const Code = (list: CodeSource, options: FieldOptions = {}): PropertyDecorator =>
  field(codeSchema(list), options, IsString(), ...codeRules(list, false));

/** Different codes of a list, at most `max`. */
export const Codes = (list: CodeSource, options: FieldOptions & { readonly max?: number } = {}): PropertyDecorator => {
  const max = options.max ?? 60;
  return field(
    { type: 'array', items: codeSchema(list), maxItems: max, uniqueItems: true },
    options,
    IsArray(),
    ArrayMaxSize(max, because('too_many', { max })),
    IsString({ each: true }),
    ...codeRules(list, true),
    ArrayUnique(),
  );
};

/** One of a few literal values. */
export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, enum: [...values] },
    options,
    IsString(),
    IsIn([...values], because('not_allowed', { values: values.join(', ') })),
  );

/** The id of a record: a UUID. */
export const Id = (options: FieldOptions = {}): PropertyDecorator =>
  field({ type: String, format: 'uuid' }, options, IsUUID('all'));

/** Different ids, at most `max`. */
export const Ids = (options: FieldOptions & { readonly max?: number } = {}): PropertyDecorator => {
  const max = options.max ?? 100;
  return field(
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max, uniqueItems: true },
    options,
    IsArray(),
    ArrayMaxSize(max, because('too_many', { max })),
    IsUUID('all', { each: true }),
    ArrayUnique(),
  );
};

/** A day that exists, `YYYY-MM-DD`, of the years 1800 to 2200. */
export const IsoDate = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, format: 'date', pattern: fromYearsTold },
    options,
    rule('isoDate', isRealDate, { code: 'invalid_date' }),
  );

/** A moment, RFC 3339 with offset or `Z`, of the years 1800 to 2200. */
export const IsoTime = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, format: 'date-time', pattern: fromYearsTold },
    options,
    rule('isoTime', isRealTime, { code: 'invalid_time' }),
  );

/** A whole number. */
export const Int = (min: number, max: number, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: 'integer', minimum: min, maximum: max },
    options,
    IsInt(),
    Min(min, because('too_small', { min })),
    Max(max, because('too_large', { max })),
  );

/** True or false. */
export const Flag = (options: FieldOptions = {}): PropertyDecorator => field({ type: Boolean }, options, IsBoolean());

/** One address, no display name, no group. */
export const Email = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, format: 'email', maxLength: 254 },
    options,
    IsString(),
    MaxLength(254, because('too_long', { max: 254 })),
    // Allowed, and used by nobody: a mail is never sent there.
    rule('unquoted', (value) => typeof value !== 'string' || !value.startsWith('"'), { code: 'invalid_email' }),
    IsEmail({ require_tld: false, allow_display_name: false, allow_utf8_local_part: false }),
  );

/** An object of another class. */
export const Nested = (type: () => new () => object, options: FieldOptions = {}): PropertyDecorator =>
  // Swagger knows a type that is told later by the name of the function: it must be `type`.
  field({ type: () => type() }, options, IsObject(), ValidateNested(), Type(type));

/** A list of objects of another class, at most `max`. */
export const NestedList = (type: () => new () => object, max: number, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: () => type(), isArray: true, maxItems: max },
    options,
    IsArray(),
    ArrayMaxSize(max, because('too_many', { max })),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );

/** Different texts, each of at most `length` characters. */
export const Texts = (max: number, length: number, options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: 'array', items: { type: 'string', maxLength: length }, maxItems: max, uniqueItems: true },
    options,
    IsArray(),
    ArrayMaxSize(max, because('too_many', { max })),
    IsString({ each: true }),
    rule('notBlank', (value) => typeof value === 'string' && value.trim() !== '', { code: 'blank' }, { each: true }),
    MaxLength(length, { each: true, ...because('too_long', { max: length }) }),
    ArrayUnique(),
  );

/** Query parameters arrive as text: a whole number written in digits becomes one, anything else stays and is refused. */
export const QueryInt = (min: number, max: number, options: FieldOptions = {}): PropertyDecorator => {
  const int = Int(min, max, options);
  const parse = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  );
  return (target, property) => {
    parse(target, property);
    int(target, property);
  };
};

function codeSchema(list: CodeSource): { type: 'string'; enum?: string[]; description?: string } {
  const codes = list === 'places' ? [] : codesOf(list);
  if (codes.length > 0 && codes.length <= maxEnum) return { type: 'string', enum: [...codes] };
  const named = list === 'places' ? '`countries` or of `areas`' : `\`${list}\``;
  return { type: 'string', description: `A code of the list ${named}.` };
}

function codeRules(list: CodeSource, each: boolean): PropertyDecorator[] {
  const context = { code: 'unknown_code', params: { list } };
  if (list === 'places') {
    return [rule('place', (value) => typeof value === 'string' && isPlace(value), context, { each })];
  }
  const codes = new Set<unknown>(codesOf(list));
  return [rule('code', (value) => codes.has(value), context, { each })];
}

import { because, field, type FieldOptions, rule } from './field.js';

/** IANA name of a time zone. */
export const TimeZone = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, maxLength: 64 },
    { example: 'America/Managua', ...options },
    rule('timeZone', isTimeZone, because('invalid').context),
  );

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z][\w+/-]{0,63}$/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

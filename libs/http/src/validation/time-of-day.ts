import { because, field, type FieldOptions, rule } from './field.js';

/** `HH:mm` on somebody's clock. */
export const TimeOfDay = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, maxLength: 5, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    options,
    rule('timeOfDay', isTimeOfDay, because('invalid').context),
  );

const isTimeOfDay = (value: unknown): boolean => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

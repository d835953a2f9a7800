import { because, field, type FieldOptions, rule } from '#http';
import { IsString, MaxLength } from 'class-validator';

const max = 2000;

/** Where something can be found: `https://` or `http://`, without a user's name or password. */
export const WebAddress = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, minLength: 1, maxLength: max },
    options,
    IsString(),
    MaxLength(max, because('too_long', { max })),
    rule('webAddress', isWebAddress, because('invalid').context),
  );

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

import { buildMessage, isString, ValidateBy, type ValidationOptions } from 'class-validator';

/** Text for people by BCP 47 language: `{"es": "…", "en": "…"}`. */
export type TextByLanguage = Readonly<Record<string, string>>;

/** At least one language; each text at most `max` characters. */
export function IsTextByLanguage(max: number, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isTextByLanguage',
      constraints: [max],
      validator: {
        validate: (value: unknown) => isTextByLanguage(value, max),
        defaultMessage: buildMessage(
          (each) => `${each}$property must be texts of at most ${max} characters by language`,
        ),
      },
    },
    options,
  );
}

export function isTextByLanguage(value: unknown, max: number): value is TextByLanguage {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.entries(value);
  if (texts.length === 0 || texts.length > 20) return false;
  return texts.every(
    ([language, text]) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && isString(text) && text.length <= max,
  );
}

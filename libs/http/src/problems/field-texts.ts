import type { Language } from '#taxonomy';
import { formatMessage } from './format-message.js';
import type { FieldError } from './problem.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';
import type { FieldCode } from './texts/texts.js';

const texts = { es, en, pt, fr };

export function fieldMessage({ code, params }: FieldError, language: Language): string {
  const { fields } = texts[language];
  const message = code in fields ? fields[code as FieldCode] : fields.invalid;
  return formatMessage(message, language, params ?? {});
}

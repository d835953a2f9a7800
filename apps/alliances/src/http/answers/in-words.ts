import type { TextByLanguage } from '#contracts';
import { fillMessage, label, type Language, numberFormat } from '#taxonomy';
import { DateTime } from 'luxon';
import type { Question } from '../../application/answers/question.js';
import { answerTexts } from './texts/texts.js';

/** A message about what is asked; what is confidential, and so absent, is `none` for it to choose its words by. */
export function inWords(message: string, question: Question, language: Language): string {
  const { initiative, own, organization, seat, overall, day, from, to } = question;
  const { named, ofConfidentialInitiative } = answerTexts[language];
  const values = {
    named: initiative ? named.replace('{title}', () => textIn(initiative, language)) : ofConfidentialInitiative,
    own: own ? textIn(own, language) : 'none',
    organization: organization ? textIn(organization, language) : 'none',
    seat: seat === undefined ? 'none' : label('constituencies', seat, language),
    overall: overall ?? 'none',
    amount: amountOf(question, language),
    day: day === undefined ? '' : longDate(day, language),
    from: from === undefined ? '' : longDate(from, language),
    to: to === undefined ? '' : longDate(to, language),
  };
  return fillMessage(message, language, values);
}

export const textIn = (text: TextByLanguage, language: Language): string =>
  text[language] ?? text['es'] ?? text['en'] ?? Object.values(text)[0] ?? '';

function amountOf({ measure }: Question, language: Language): string {
  if (!measure) return 'none';
  const { kind, unit, amount } = measure;
  const unitInWords = kind === 'money' ? unit : label('commitment_units', unit, language);
  return `${numberFormat(language).format(Number(amount))} ${unitInWords}`;
}

const longDate = (day: string, language: Language): string =>
  DateTime.fromISO(day, { zone: 'utc' }).setLocale(language).toLocaleString(DateTime.DATE_FULL);

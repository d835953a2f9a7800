import { fillMessage, label, type Language, longDay, numberFormat } from '#taxonomy';
import type { Question } from '../../application/answers/question.js';
import { textIn } from '../text-in.js';
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
    day: day === undefined ? '' : longDay(day, language),
    from: from === undefined ? '' : longDay(from, language),
    to: to === undefined ? '' : longDay(to, language),
  };
  return fillMessage(message, language, values);
}

function amountOf({ measure }: Question, language: Language): string {
  if (!measure) return 'none';
  const { kind, unit, amount } = measure;
  const unitInWords = kind === 'money' ? unit : label('commitment_units', unit, language);
  const minimumFractionDigits = amount.includes('.') ? 2 : 0;
  return `${numberFormat(language, { minimumFractionDigits }).format(Number(amount))} ${unitInWords}`;
}

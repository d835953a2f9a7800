import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { Flag, Id, Ids, IsoDate, OneOf, TextByLanguageField } from '#http';
import type { AffiliateStance } from '../../domain/affiliates/consultation.js';

export const question = {
  es: '¿Validamos el informe, aunque calle que se cobran comisiones?',
  en: 'Do we validate the report, although it says nothing of the fees that are charged?',
};
export const affiliateNote = {
  es: 'En nuestra rama se siguen cobrando.',
  en: 'In our branch they are still charged.',
};
export const affiliateStances: readonly AffiliateStance[] = ['validate', 'dissent', 'abstain', 'not_affiliated'];
const words = ['validate', 'dissent'] as const;

export class ConsultAffiliatesDto {
  @Id({ description: 'A report whose text stands and on which the constituency has the word.' }) reportId!: string;
  @TextByLanguageField(4000, { description: 'What they are asked.', example: question }) question!: TextByLanguage;
  @Ids({
    max: 200,
    description: 'Organisations of the same constituency; each says for itself whether it is an affiliate.',
    example: ['0198c0de-0000-7000-8000-000000000013'],
  })
  affiliates!: string[];
  @IsoDate({ description: `Last day to answer in time. ${whenAllianceDaysEnd}`, example: '2027-05-03' })
  endsOn!: string;
}

export class AnswerConsultationDto {
  @OneOf(affiliateStances, {
    description: '`not_affiliated` says that one is no affiliate; anything else confirms that one is.',
    example: 'dissent',
  })
  stance!: AffiliateStance;
  @TextByLanguageField(4000, {
    optional: true,
    description: 'The confederation alone reads it.',
    example: affiliateNote,
  })
  note?: TextByLanguage;
  @Flag({ optional: true, description: 'Whether the confederation may name it with its answer; false unless given.' })
  named?: boolean;
}

export class SpeakForAffiliatesDto {
  @OneOf(words, { example: 'dissent' }) stance!: 'validate' | 'dissent';
  @TextByLanguageField(4000, {
    example: { es: 'Nuestras afiliadas no ven resuelto lo de las comisiones.', en: 'Our affiliates still see fees.' },
  })
  note!: TextByLanguage;
}

export class WithdrawConsultationDto {
  @TextByLanguageField(4000, {
    description: 'Why they are asked no more.',
    example: { es: 'Se preguntará de otro modo.', en: 'It will be asked in another way.' },
  })
  reason!: TextByLanguage;
}

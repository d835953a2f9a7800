import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { Id, Ids, IsoDate, OneOf, TextByLanguageField } from '#http';

export const position = {
  es: 'El Estado valida el informe; la inspección del trabajo acompañará las próximas visitas.',
  en: 'The state validates the report; the labour inspectorate will join the next visits.',
};
export const objection = {
  es: 'La inspección no tiene presupuesto para esas visitas.',
  en: 'The inspectorate has no budget for those visits.',
};
export const stances = ['validate', 'dissent'] as const;

export class RequestClearanceDto {
  @Id({ description: 'A report whose text stands and on which the constituency has the word.' }) reportId!: string;
  @OneOf(stances, { description: 'What would be signed.', example: 'validate' }) stance!: 'validate' | 'dissent';
  @TextByLanguageField(4000, { description: 'The words that would be signed.', example: position })
  note!: TextByLanguage;
  @Ids({
    max: 30,
    description: 'Other institutions (national, local or consular) of the same state, members of the alliance or not.',
    example: ['0198c0de-0000-7000-8000-000000000015'],
  })
  institutions!: string[];
  @IsoDate({ description: `Last day to answer in time. ${whenAllianceDaysEnd}`, example: '2027-05-03' })
  endsOn!: string;
}

export class ClearPositionDto {
  @TextByLanguageField(4000, {
    optional: true,
    example: { es: 'Conforme, salvo mejor parecer.', en: 'No objection on our side.' },
  })
  note?: TextByLanguage;
}

export class ObjectToPositionDto {
  @TextByLanguageField(4000, { description: 'Why; only those who clear read it.', example: objection })
  note!: TextByLanguage;
}

export class WithdrawClearanceDto {
  @TextByLanguageField(4000, {
    description: 'Why it is asked no more.',
    example: { es: 'Se pedirá de nuevo con otro texto.', en: 'It will be asked again with another text.' },
  })
  reason!: TextByLanguage;
}

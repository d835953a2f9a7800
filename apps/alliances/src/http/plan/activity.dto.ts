import type { TextByLanguage } from '#contracts';
import { IsoDate, NestedList, TextByLanguageField } from '#http';
import { WebAddress } from '../web-address.js';

export class WorkEvidenceDto {
  @TextByLanguageField(300, { example: { es: 'Protocolo firmado', en: 'Signed protocol' } }) title!: TextByLanguage;
  @WebAddress({ example: 'https://papers.example/protocol.pdf' }) url!: string;
}

/** What an owner says of its milestone or its activity. */
export class WorkReportDto {
  @TextByLanguageField(2000, { optional: true, example: { es: 'Firmado ayer.', en: 'Signed yesterday.' } })
  note?: TextByLanguage;
  @NestedList(() => WorkEvidenceDto, 20, { optional: true, description: 'What shows it, for all who take part.' })
  evidence?: WorkEvidenceDto[];
}

export class DelayMilestoneDto extends WorkReportDto {
  @IsoDate({ optional: true, description: 'The day instead, after today.', example: '2027-05-15' })
  expectedOn?: string;
}

export class FindingsDto {
  @TextByLanguageField(4000, {
    example: {
      es: 'Cuatro de los cinco empacadores muestran el contrato antes de la firma.',
      en: 'Four of the five packing houses show the contract before it is signed.',
    },
  })
  text!: TextByLanguage;
}

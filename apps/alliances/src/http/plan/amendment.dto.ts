import type { TextByLanguage } from '#contracts';
import { Int, TextByLanguageField } from '#http';
import { PlanFields } from './plan-draft.dto.js';

/** The whole plan as it should read: what is left out and has not ended would be dropped. */
export class AmendWorkplanDto extends PlanFields {
  @TextByLanguageField(2000, {
    description: 'Why.',
    example: { es: 'La cosecha se adelantó un mes.', en: 'The harvest came a month early.' },
  })
  reason!: TextByLanguage;
}

export class AmendmentNamedDto {
  @Int(1, 1_000_000, { description: 'The one that was read.', example: 1 }) amendment!: number;
}

export class DissentFromAmendmentDto extends AmendmentNamedDto {
  @TextByLanguageField(2000, {
    example: { es: 'El nuevo plazo deja fuera la temporada.', en: 'The new date misses the season.' },
  })
  note!: TextByLanguage;
}

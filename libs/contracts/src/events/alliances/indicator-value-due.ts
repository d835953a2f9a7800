import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { RecordId } from '../../validation.js';

export class IndicatorValueDueData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() indicatorId!: string;
  /** As the indicator was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** `2027`, `2027-H1`, `2027-Q3` or `2027-11`. */
  @Matches(/^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/) period!: string;
  /** Who counted before and has said nothing of this period; the coordinator’s organisation while nobody ever counted. */
  @RecordId() organizationId!: string;
  /** Whether it was asked before. */
  @IsBoolean() reminder!: boolean;
}

export const IndicatorValueDue = defineEvent({
  type: 'alliances.indicator-value-due.v1',
  data: IndicatorValueDueData,
  summary:
    'A period of an indicator is over, and an organisation is asked for its value; what was counted stays in the alliance.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    indicatorId: '0198c0de-0000-7000-8000-00000000001e',
    title: { es: 'Personas informadas de sus derechos', en: 'People informed of their rights' },
    period: '2027-Q1',
    organizationId: '0198c0de-0000-7000-8000-000000000013',
    reminder: false,
  },
});

import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class IndicatorValueReportedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() indicatorId!: string;
  /** As the indicator was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  @RecordId() valueId!: string;
  /** `2027`, `2027-H1`, `2027-Q3` or `2027-11`. */
  @Matches(/^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/) period!: string;
  /** Who counted. */
  @RecordId() organizationId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Who is asked whether it holds. */
  @OrganizationIds() asked!: string[];
  /** Why these: `coordination` or `any_other`. */
  @IsString() @MaxLength(64) because!: string;
}

export const IndicatorValueReported = defineEvent({
  type: 'alliances.indicator-value-reported.v1',
  data: IndicatorValueReportedData,
  summary: 'An organisation reported what it counted for an indicator; the figure stays in the alliance.',
  organizations: (data) => [data.organizationId, data.coordinatorOrganizationId, ...data.asked],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    indicatorId: '0198c0de-0000-7000-8000-00000000001e',
    title: { es: 'Personas informadas de sus derechos', en: 'People informed of their rights' },
    valueId: '0198c0de-0000-7000-8000-00000000001f',
    period: '2027-Q1',
    organizationId: '0198c0de-0000-7000-8000-000000000013',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    asked: ['0198c0de-0000-7000-8000-000000000014'],
    because: 'coordination',
  },
});

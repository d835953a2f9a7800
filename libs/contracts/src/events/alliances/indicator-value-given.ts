import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class IndicatorValueGivenData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() indicatorId!: string;
  /** `2027`, `2027-H1`, `2027-Q3` or `2027-11`. */
  @Matches(/^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/) period!: string;
  /** Who is asked for it no more. */
  @RecordId() organizationId!: string;
}

export const IndicatorValueGiven = defineEvent({
  type: 'alliances.indicator-value-given.v1',
  data: IndicatorValueGivenData,
  summary: 'An organisation is no longer asked for its value of an indicator; what was counted stays in the alliance.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    indicatorId: '0198c0de-0000-7000-8000-00000000001e',
    period: '2027-Q1',
    organizationId: '0198c0de-0000-7000-8000-000000000013',
  },
});

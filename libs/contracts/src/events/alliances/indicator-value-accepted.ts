import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class IndicatorValueAcceptedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() indicatorId!: string;
  @RecordId() valueId!: string;
  /** `2027`, `2027-H1`, `2027-Q3` or `2027-11`. */
  @Matches(/^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/) period!: string;
  /** Who counted. */
  @RecordId() organizationId!: string;
  /** Another organisation. */
  @RecordId() judgedBy!: string;
}

export const IndicatorValueAccepted = defineEvent({
  type: 'alliances.indicator-value-accepted.v1',
  data: IndicatorValueAcceptedData,
  summary: 'Another organisation accepted a value of an indicator.',
  organizations: (data) => [data.organizationId, data.judgedBy],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    indicatorId: '0198c0de-0000-7000-8000-00000000001e',
    valueId: '0198c0de-0000-7000-8000-00000000001f',
    period: '2027-Q1',
    organizationId: '0198c0de-0000-7000-8000-000000000013',
    judgedBy: '0198c0de-0000-7000-8000-000000000002',
  },
});

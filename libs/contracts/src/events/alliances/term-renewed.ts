import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class TermRenewedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  @RecordId() placeId!: string;
  /** The holder. */
  @RecordId() organizationId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) termEndsOn!: string;
}

export const TermRenewed = defineEvent({
  type: 'alliances.term-renewed.v1',
  data: TermRenewedData,
  summary: 'The holder of a seat keeps it for another term.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    placeId: '0198c0de-0000-7000-8000-000000000012',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    termEndsOn: '2030-03-31',
  },
});

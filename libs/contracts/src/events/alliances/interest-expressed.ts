import { defineEvent } from '../../define-event.js';
import { Codes, OrganizationIds, RecordId } from '../../validation.js';

export class InterestExpressedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() interestId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  @Codes(60) offers!: string[];
  /** Organisations with an open interest or invitation for the seat, this one included. */
  @OrganizationIds() candidates!: string[];
  /** Organisations that have the word where it does not stand alone; empty: seated at once, or when the invited answer. */
  @OrganizationIds() deciders!: string[];
}

export const InterestExpressed = defineEvent({
  type: 'alliances.interest-expressed.v1',
  data: InterestExpressedData,
  summary: 'An organisation asked for a seat.',
  organizations: (data) => [data.organizationId, ...data.deciders],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    interestId: '0198c0de-0000-7000-8000-00000000000f',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    offers: ['fair_recruitment'],
    candidates: ['0198c0de-0000-7000-8000-000000000010'],
    deciders: ['0198c0de-0000-7000-8000-000000000011'],
  },
});

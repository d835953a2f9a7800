import { IsInt, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class DissolutionWithdrawnData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** Which one it is of all that were put to the members. */
  @IsInt() @Min(1) proposal!: number;
}

export const DissolutionWithdrawn = defineEvent({
  type: 'alliances.dissolution-withdrawn.v1',
  data: DissolutionWithdrawnData,
  summary: 'The members of an alliance are asked no more whether it ends without a result.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    proposal: 1,
  },
});

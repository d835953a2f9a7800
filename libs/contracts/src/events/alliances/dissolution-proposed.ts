import { IsInt, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class DissolutionProposedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** Which one it is of all that were put to the members. */
  @IsInt() @Min(1) proposal!: number;
  /** Who proposes it. */
  @RecordId() organizationId!: string;
}

export const DissolutionProposed = defineEvent({
  type: 'alliances.dissolution-proposed.v1',
  data: DissolutionProposedData,
  summary: 'The members of an alliance are asked whether it ends without a result; the reason stays in the alliance.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    proposal: 1,
    organizationId: '0198c0de-0000-7000-8000-000000000002',
  },
});

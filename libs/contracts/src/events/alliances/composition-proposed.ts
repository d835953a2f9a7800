import { IsInt, IsOptional, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CompositionProposedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** The version that it would become. */
  @IsInt() @Min(2) policyVersion!: number;
  /** Which one it is of all that were ever put to them: an answer names it. Absent in events from before it was told. */
  @IsOptional() @IsInt() @Min(1) proposal?: number;
}

export const CompositionProposed = defineEvent({
  type: 'alliances.composition-proposed.v1',
  data: CompositionProposedData,
  summary: 'The coordinator of a constituted alliance proposes another composition policy to the members.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    policyVersion: 2,
    proposal: 1,
  },
});

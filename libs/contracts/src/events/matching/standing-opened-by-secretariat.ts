import { IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class StandingOpenedBySecretariatData {
  @RecordId() initiativeId!: string;
  /** Whose standing towards the initiative was read. */
  @RecordId() organizationId!: string;
  /** The organisations to whom what was read belongs: they are told. */
  @RecordIds(100) ownerIds!: string[];
  /**
   * Those of them who declared a conflict and do not lead: they read the opening beside their own standing. Absent in
   * events from before this was said.
   */
  @IsOptional() @RecordIds(100) declarerIds?: string[];
}

export const StandingOpenedBySecretariat = defineEvent({
  type: 'matching.standing-opened-by-secretariat.v1',
  data: StandingOpenedBySecretariatData,
  summary: 'The secretariat read why an organisation is not suggested, for a reason that the audit keeps.',
  organizations: ({ ownerIds }) => ownerIds,
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    ownerIds: ['0198c0de-0000-7000-8000-000000000002', '0198c0de-0000-7000-8000-000000000013'],
    declarerIds: ['0198c0de-0000-7000-8000-000000000013'],
  },
});

import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class ExplanationOpenedData {
  @RecordId() initiativeId!: string;
  /** Whose standing towards the initiative was read. */
  @RecordId() organizationId!: string;
  /** The organisations to whom what was read belongs: they are told. */
  @RecordIds(10) ownerIds!: string[];
  /** Person; the reason that was given stays in the audit of matching. */
  @RecordId() openedBy!: string;
}

export const ExplanationOpened = defineEvent({
  type: 'matching.explanation-opened.v1',
  data: ExplanationOpenedData,
  summary: 'The secretariat, with a reason, read why an organisation is not suggested: what only its owners read.',
  organizations: ({ ownerIds }) => ownerIds,
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    ownerIds: ['0198c0de-0000-7000-8000-000000000002'],
    openedBy: '0198c0de-0000-7000-8000-000000000001',
  },
});

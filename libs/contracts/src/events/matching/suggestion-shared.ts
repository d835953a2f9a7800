import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class SuggestionSharedData {
  @RecordId() suggestionId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  @RecordId() organizationId!: string;
}

export const SuggestionShared = defineEvent({
  type: 'matching.suggestion-shared.v1',
  data: SuggestionSharedData,
  summary: 'The coordinator shared a confidential initiative with a suggested partner.',
  organizations: (data) => [data.organizationId],
  example: {
    suggestionId: '0198c0de-0000-7000-8000-000000000009',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
  },
});

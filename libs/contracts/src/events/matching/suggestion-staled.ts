import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class SuggestionStaledData {
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  @RecordIds(200) suggestionIds!: string[];
  @RecordIds(200) organizationIds!: string[];
}

export const SuggestionStaled = defineEvent({
  type: 'matching.suggestion-staled.v1',
  data: SuggestionStaledData,
  summary: 'Suggestions no longer hold: a profile, an initiative or the composition changed.',
  organizations: (data) => data.organizationIds,
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    suggestionIds: ['0198c0de-0000-7000-8000-000000000009'],
    organizationIds: ['0198c0de-0000-7000-8000-000000000002'],
  },
});

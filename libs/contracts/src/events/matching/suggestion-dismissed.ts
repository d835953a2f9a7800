import { IsIn, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class SuggestionDismissedData {
  @RecordId() suggestionId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  @RecordId() organizationId!: string;
  @IsIn(['partner', 'lead']) dismissedBy!: 'partner' | 'lead';
  @IsString() @MaxLength(64) reason!: string;
}

export const SuggestionDismissed = defineEvent({
  type: 'matching.suggestion-dismissed.v1',
  data: SuggestionDismissedData,
  summary: 'A suggestion was dismissed by the organisation concerned or by the lead.',
  organizations: (data) => [data.organizationId],
  example: {
    suggestionId: '0198c0de-0000-7000-8000-000000000009',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    dismissedBy: 'partner',
    reason: 'theme',
  },
});

import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class WordGivenData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Who gave its word; what it said is in the record of the alliance. */
  @RecordId() organizationId!: string;
  /** `workplan`, `amendment`, `composition`, `dissolution`, `minutes`, `interest` or `affiliates`. */
  @IsString() @MaxLength(64) on!: string;
  /** Of the meeting whose minutes they are, of the candidacy, of the consultation of affiliates; else of the alliance. */
  @RecordId() id!: string;
}

export const WordGiven = defineEvent({
  type: 'alliances.word-given.v1',
  data: WordGivenData,
  summary: 'An organisation that was asked gave its word, whichever.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    on: 'workplan',
    id: '0198c0de-0000-7000-8000-00000000000a',
  },
});

import { IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceQuestionedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Who is asked in the coordinator's stead, while the coordination rests; absent where the coordinator is asked. */
  @IsOptional() @OrganizationIds() asked?: string[];
  /** The day on which somebody last did something. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) since!: string;
  /** The last day to answer; without an answer the alliance is dormant then. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) answerBy!: string;
}

export const AllianceQuestioned = defineEvent({
  type: 'alliances.alliance-questioned.v1',
  data: AllianceQuestionedData,
  summary: 'Nobody has done anything in an alliance for 180 days: its coordinator is asked whether it is still alive.',
  organizations: (data) => data.asked ?? [data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    since: '2027-03-10',
    answerBy: '2027-10-06',
  },
});

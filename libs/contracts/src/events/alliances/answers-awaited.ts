import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { Codes, RecordId } from '../../validation.js';

export class AnswersAwaitedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Who is reminded. */
  @RecordId() organizationId!: string;
  /**
   * What it owes: `invitation`, `candidacy`, `coordinator`, `composition`, `workplan`, `amendment`, `minutes`,
   * `minutes_confirmation`, `report`, `sign_off`, `silence`, `still_alive`, `indicator_value`,
   * `verification`, `commitment`, `delivery`, `evidence_reader`, `reported_value`, `dissolution`.
   */
  @Codes(20) what!: string[];
  /** The Monday, `YYYY-MM-DD`, of the week: there is one reminder in each. */
  @IsString() @MaxLength(10) week!: string;
}

export const AnswersAwaited = defineEvent({
  type: 'alliances.answers-awaited.v1',
  data: AnswersAwaitedData,
  summary: 'The coordinator of an alliance reminded an organisation of the answers that it owes.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    what: ['workplan'],
    week: '2027-02-01',
  },
});

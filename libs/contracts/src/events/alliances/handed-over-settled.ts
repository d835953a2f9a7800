import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class HandedOverSettledData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Who had taken it over. */
  @RecordId() organizationId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** What it is: `action_point`, `milestone`, `commitment`, `decision` or `report`. */
  @IsString() @MaxLength(64) kind!: string;
  @RecordId() pointId!: string;
  @IsIn(['done', 'dropped']) becomes!: 'done' | 'dropped';
  /** Of how many points that it took over it has yet to say it; absent where that was not said. */
  @IsOptional() @IsInt() @Min(0) open?: number;
}

export const HandedOverSettled = defineEvent({
  type: 'alliances.handed-over-settled.v1',
  data: HandedOverSettledData,
  summary: 'An organisation said what became of a point that it took over when the alliance ended.',
  organizations: (data) => [data.organizationId, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000013',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000002',
    kind: 'action_point',
    pointId: '0198c0de-0000-7000-8000-00000000001f',
    becomes: 'done',
    open: 0,
  },
});

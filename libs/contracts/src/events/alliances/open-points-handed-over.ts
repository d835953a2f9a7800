import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

const kinds = ['action_point', 'milestone', 'commitment', 'decision', 'report'] as const;

export class HandedOverPoint {
  @IsIn(kinds) kind!: (typeof kinds)[number];
  @RecordId() id!: string;
}

export class OpenPointsHandedOverData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Who owns them from now on. */
  @RecordId() organizationId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => HandedOverPoint) points!: HandedOverPoint[];
}

export const OpenPointsHandedOver = defineEvent({
  type: 'alliances.open-points-handed-over.v1',
  data: OpenPointsHandedOverData,
  summary: 'An alliance was concluded, and what was still open in it is an organisation’s from now on.',
  organizations: (data) => [data.organizationId, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    points: [{ kind: 'action_point', id: '0198c0de-0000-7000-8000-000000000016' }],
  },
});

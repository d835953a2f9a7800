import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';
import { HandedOverPoint } from './open-points-handed-over.js';

export class HandedOverAwaitedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Who took them over. */
  @RecordId() organizationId!: string;
  /** Of which it has not said what became of them. */
  @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => HandedOverPoint) points!: HandedOverPoint[];
}

export const HandedOverAwaited = defineEvent({
  type: 'alliances.handed-over-awaited.v1',
  data: HandedOverAwaitedData,
  summary:
    'Another month has passed, and an organisation has not said what became of all that it took over at the end.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000013',
    points: [{ kind: 'action_point', id: '0198c0de-0000-7000-8000-000000000016' }],
  },
});

import { IsIn, IsObject, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class HealthChangedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  @IsIn(['on_track', 'at_risk', 'off_track']) status!: 'on_track' | 'at_risk' | 'off_track';
  /** Key of the one-line reason. */
  @IsString() @MaxLength(64) reason!: string;
  /** Figures for the reason. */
  @IsObject() parameters!: Readonly<Record<string, unknown>>;
}

export const HealthChanged = defineEvent({
  type: 'alliances.health-changed.v1',
  data: HealthChangedData,
  summary: 'The health that is shown for an alliance changed.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    status: 'on_track',
    reason: 'theme',
    parameters: {},
  },
});

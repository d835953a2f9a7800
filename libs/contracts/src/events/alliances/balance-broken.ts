import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { Codes, OrganizationIds, RecordId } from '../../validation.js';

export class MissingSeat {
  @RecordId() seatId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  @IsInt() count!: number;
}

export class BalanceBrokenData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => MissingSeat) missing!: MissingSeat[];
  /** Codes of the policy's rules that are not satisfied, besides the seats: `migrants_voice`, `country` … */
  @IsOptional() @Codes(20) rules?: string[];
}

export const BalanceBroken = defineEvent({
  type: 'alliances.balance-broken.v1',
  data: BalanceBrokenData,
  summary: 'A needed member is missing: the composition policy is no longer met.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    missing: [{ seatId: '0198c0de-0000-7000-8000-000000000008', constituency: 'workers', count: 1 }],
  },
});

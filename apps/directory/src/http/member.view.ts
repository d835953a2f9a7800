import { because, Code, Codes, Email, Flag, Id, Ids, Int, Nested, Text, TimeZone } from '#http';
import type { OrganizationRole } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty } from 'class-validator';
import type { AbsentDays } from '../domain/organization/absence.js';
import type { NamedFocalPoint } from '../application/organization/read-focal-points.js';
import type { Account } from '../domain/account/account.js';
import type { Member, Roster } from '../domain/organization/roster.js';

const roleCodes = ['admin', 'editor', 'reader', 'authorised_officer'];

/** A person who has an account, by `personId`; or one to invite, by `email` and `language`. */
export class AddMemberDto {
  @Id({ optional: true }) personId?: string;
  @Email({ optional: true, example: 'desk@union.example' }) email?: string;
  @Code('languages', { optional: true, description: 'Of the mail to who is invited; `es` unless given.' })
  language?: string;
  @TimeZone({ optional: true, description: 'UTC unless given.' }) timeZone?: string;
  @Text(120, { optional: true, description: 'The name of the desk, not of a person.' }) displayName?: string;
  @ArrayNotEmpty(because('too_few', { min: 1 }))
  @Codes('organization_roles', { example: ['editor'] })
  roles!: OrganizationRole[];
  @Flag({ optional: true, description: 'Whether notices to the organisation go to this person; false unless given.' })
  focalPoint?: boolean;
}

/** Who was asked to join: by `personId`, or by `email`. */
export class WithdrawAskingDto {
  @Id({ optional: true }) personId?: string;
  @Email({ optional: true, example: 'desk@union.example' }) email?: string;
}

export class ChangeMemberDto {
  @ArrayNotEmpty(because('too_few', { min: 1 }))
  @Codes('organization_roles', { example: ['reader'] })
  roles!: OrganizationRole[];
}

class AbsenceView {
  @ApiProperty({ format: 'date', description: 'The first day.', example: '2027-07-01' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day.', example: '2027-07-31' }) until!: string;
}

export class MemberView {
  @ApiProperty({ format: 'uuid', description: 'The person.' }) id!: string;
  @ApiProperty({ isArray: true, enum: roleCodes }) roles!: readonly OrganizationRole[];
  @ApiProperty() focalPoint!: boolean;
  @ApiProperty({ format: 'date-time' }) joinedAt!: string;
  @ApiPropertyOptional({ description: 'For administrators of the organisation only.' }) email?: string;
  @ApiPropertyOptional({ description: 'For administrators of the organisation only.' }) displayName?: string;
  @ApiPropertyOptional({ type: [AbsenceView], description: 'Present and coming ones; for its own people only.' })
  absences?: readonly AbsentDays[];
  @ApiProperty({ description: 'Of the list of members as a whole.', example: 1 }) version!: number;
}

export class AskedMemberView {
  @ApiProperty({ enum: ['mailed'], description: 'The person has an account, and joins by its own word.' })
  asked!: 'mailed';
}

interface ShownMember {
  readonly member: Member;
  /** For administrators of the organisation only. */
  readonly account?: Account;
  /** For its own people only. */
  readonly absences?: readonly AbsentDays[];
}

export const memberView = ({ member, account, absences }: ShownMember, { version }: Roster): MemberView => ({
  id: member.personId,
  roles: member.roles,
  focalPoint: member.focalPoint !== undefined,
  joinedAt: member.joinedAt.toISOString(),
  ...(account && { email: account.email }),
  ...(account?.displayName !== undefined && { displayName: account.displayName }),
  ...(absences && { absences: absences.map(({ from, until }) => ({ from, until })) }),
  version,
});

const standIn = 'Members who stand in, in this order: the first of them who is there.';

export class RemitDto {
  @Codes('places', { optional: true, description: 'Empty: all places of the organisation.', example: ['NI'] })
  places?: string[];
  @Codes('themes', { optional: true, description: 'Empty: all its themes.' }) themes?: string[];
}

export class NameFocalPointDto {
  @Id({ description: 'A member of the organisation.' }) personId!: string;
  @Nested(() => RemitDto, { optional: true }) remit?: RemitDto;
  @Int(0, 100, { optional: true, description: 'Percentage of working time.', example: 20 }) capacity?: number;
  @Ids({ optional: true, max: 5, description: standIn }) deputies?: string[];
}

/** What is left out stays as it is. */
export class ArrangeFocalPointDto {
  @Int(0, 100, { optional: true, description: 'Percentage of working time.', example: 20 }) capacity?: number;
  @Ids({ optional: true, max: 5, description: standIn }) deputies?: string[];
}

class RemitView {
  @ApiProperty({ isArray: true, type: String }) places!: readonly string[];
  @ApiProperty({ isArray: true, type: String }) themes!: readonly string[];
}

export class FocalPointView {
  @ApiProperty({ format: 'uuid', description: 'The person.' }) id!: string;
  @ApiProperty({ type: RemitView }) remit!: RemitView;
  @ApiPropertyOptional({ example: 20 }) capacity?: number;
  @ApiProperty({ type: String, format: 'uuid', isArray: true, description: standIn }) deputies!: readonly string[];
  @ApiProperty({ description: 'Whether it is absent at the moment.', example: false }) away!: boolean;
  @ApiProperty({ description: 'Of the list of members as a whole.', example: 1 }) version!: number;
}

export const focalPointView = ({ personId, focalPoint, away, version }: NamedFocalPoint): FocalPointView => ({
  id: personId,
  ...focalPoint,
  away,
  version,
});

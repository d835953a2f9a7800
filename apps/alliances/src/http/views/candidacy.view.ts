import { type TextByLanguage, whenDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Interest, InterestStatus, Voice } from '../../domain/admission/interest.js';
import {
  type AnswerChannel,
  answerChannels,
  type Invitation,
  type InvitationStatus,
  invitationStatusAt,
  type RecordedAnswer,
  type WithdrawalCause,
  withdrawalCauses,
} from '../../domain/admission/invitation.js';

const text = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { es: 'Nos gustaría que se sumaran.', en: 'We would like you to join.' },
} as const;

class RecordedAnswerView {
  @ApiProperty({ enum: ['accept', 'decline'] }) answer!: 'accept' | 'decline';
  @ApiPropertyOptional({ description: 'A code of decline_reasons.' }) reason?: string;
  @ApiProperty({ enum: answerChannels }) channel!: AnswerChannel;
  @ApiProperty({ format: 'date' }) receivedOn!: string;
  @ApiProperty({ format: 'uuid', description: 'For which organisation it was written down.' }) organizationId!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
}

/** An invitation to a seat. */
export class InvitationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ format: 'uuid', description: 'The invited.' }) organizationId!: string;
  @ApiProperty({ enum: ['sent', 'seen', 'accepted', 'declined', 'expired', 'withdrawn'] }) status!: InvitationStatus;
  @ApiProperty(text) message!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) sentAt!: string;
  @ApiProperty({ format: 'date', description: `The last day to answer. ${whenDaysEnd}` }) expiresOn!: string;
  @ApiPropertyOptional({ format: 'date-time' }) settledAt?: string;
  @ApiPropertyOptional({ description: 'Why it was declined: a code of decline_reasons.' }) reason?: string;
  @ApiPropertyOptional({ enum: withdrawalCauses, description: 'Why it was withdrawn.' }) cause?: WithdrawalCause;
  @ApiPropertyOptional({ type: RecordedAnswerView, description: 'Came by another way; counts once it is confirmed.' })
  recorded?: RecordedAnswerView;
  @ApiPropertyOptional({ format: 'uuid', description: 'The place whose holder named the invited as its successor.' })
  replaces?: string;
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

class VoiceView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: ['agree', 'disagree'] }) choice!: 'agree' | 'disagree';
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiPropertyOptional({ description: 'A code of decline_reasons.' }) reason?: string;
}

/** An organisation that stands for a seat. */
export class InterestView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['submitted', 'accepted', 'declined', 'withdrawn'] }) status!: InterestStatus;
  @ApiProperty(text) message!: TextByLanguage;
  @ApiProperty({ type: [String] }) offers!: readonly string[];
  @ApiProperty({ format: 'date-time' }) expressedAt!: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When its text was last replaced.' }) replacedAt?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The invitation that it stands on.' }) invitationId?: string;
  @ApiPropertyOptional({ type: [VoiceView], description: 'What its own group said; for that group’s members only.' })
  voices?: readonly VoiceView[];
  @ApiPropertyOptional({ format: 'date-time' }) settledAt?: string;
  @ApiPropertyOptional({
    description: 'Why it was declined: a code of decline_reasons. Of a group’s word, for the candidate and the group.',
  })
  reason?: string;
  @ApiPropertyOptional({ enum: withdrawalCauses, description: 'Why it was withdrawn.' }) cause?: WithdrawalCause;
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

export interface OfAlliance {
  readonly allianceId: string;
  readonly version: number;
}

export function invitationView(
  invitation: Invitation,
  { allianceId, version }: OfAlliance,
  at: string,
): InvitationView {
  const { expiresAt: _, recorded, ...shown } = invitation;
  return {
    ...shown,
    status: invitationStatusAt(invitation, at),
    ...(recorded && { recorded: recordedAnswerView(recorded) }),
    allianceId,
    version,
  };
}

const recordedAnswerView = ({ recordedBy, ...recorded }: RecordedAnswer): RecordedAnswerView => ({
  ...recorded,
  organizationId: recordedBy.organizationId,
});

/** How much of what was said on a candidate somebody reads. */
export interface Hearing {
  /** Absent where nothing of it is. */
  readonly voices?: readonly Voice[] | undefined;
  readonly reason: boolean;
}

export function interestView(
  { voices: _, reason, countries: __, ...shown }: Interest,
  { allianceId, version }: OfAlliance,
  hearing: Hearing,
): InterestView {
  return {
    ...shown,
    allianceId,
    version,
    ...(hearing.voices && { voices: hearing.voices }),
    ...(hearing.reason && reason !== undefined && { reason }),
  };
}

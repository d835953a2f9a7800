import type { TextByLanguage } from '#contracts';
import type { QuorumRule } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Place } from '../../domain/composition/place.js';
import type { SeatKind } from '../../domain/composition/seat.js';
import type { MeetingQuorum } from '../../domain/meetings/meeting-quorum.js';
import type { MeetingStatus, Presence } from '../../domain/meetings/meeting.js';
import { type Minutes, minutesConsent, votersRemaining } from '../../domain/meetings/minutes.js';
import type { AllianceRecord } from '../../domain/record/alliance-record.js';
import type { StoredMeeting } from '../../persistence/meetings.repository.js';
import { meetingStatuses, presences } from '../meeting.dto.js';
import { DecisionView, decisionView } from './decision.view.js';
import { QuorumRuleView } from './policy.view.js';
import { ActionPointView } from './workplan.view.js';

const text = (es: string, en: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example: { es, en } }) as const;
const reason = text('Dos delegaciones no pueden viajar ese día.', 'Two delegations cannot travel that day.');

class PaperView {
  @ApiProperty(text('Borrador del protocolo', 'Draft protocol')) title!: TextByLanguage;
  @ApiProperty({ example: 'https://papers.example/protocol.pdf' }) url!: string;
}

class AgendaItemView {
  @ApiProperty(text('Protocolo de contratación', 'Recruitment protocol')) title!: TextByLanguage;
  @ApiProperty({ type: [PaperView] }) papers!: readonly PaperView[];
  @ApiPropertyOptional({ format: 'uuid', description: 'Who brings it in.' }) organizationId?: string;
}

class InterpretationNeedView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: [String], example: ['en'] }) languages!: readonly string[];
}

class PostponementView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty(reason) reason!: TextByLanguage;
}

class AttendanceView {
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['titular', 'alternate', 'observer'] }) kind!: SeatKind;
  @ApiProperty({ enum: presences, example: 'present' }) presence!: Presence;
}

class VoterView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiPropertyOptional({
    example: 'government/CR',
    description: 'The same for institutions of a government that have one vote together; absent: a vote of its own.',
  })
  voice?: string;
}

class RepresentedView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ example: 2 }) seats!: number;
  @ApiProperty({ example: 1 }) represented!: number;
  @ApiProperty({ example: 1 }) needed!: number;
}

/** Whether the meeting could decide, by the composition policy in force when it began. */
class MeetingQuorumView {
  @ApiProperty({ type: QuorumRuleView }) rule!: QuorumRule;
  @ApiProperty({
    example: 5,
    description:
      'Votes when the meeting began: places with a vote, the institutions of a government once where the policy says so.',
  })
  seats!: number;
  @ApiProperty({ example: 4, description: 'Of these, by who came or by an alternate.' }) represented!: number;
  @ApiProperty({ example: 3 }) needed!: number;
  @ApiProperty({ type: [RepresentedView] }) constituencies!: readonly RepresentedView[];
  @ApiProperty({ example: true }) reached!: boolean;
  @ApiProperty({ type: [VoterView], description: 'Who voted, and now confirms the minutes.' })
  voters!: readonly VoterView[];
}

class MinutesResponseView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['confirm', 'object'] }) stance!: 'confirm' | 'object';
  @ApiProperty(text('Falta nuestra reserva sobre el plazo.', 'Our reservation on the date is missing.'))
  note!: TextByLanguage;
  @ApiProperty({ description: 'The draft that it answers.' }) version!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class MinutesConsentView {
  @ApiProperty({ example: 3 }) confirming!: number;
  @ApiProperty({ example: 4, description: 'Votes at the meeting, of those who still take part.' }) members!: number;
  @ApiProperty({
    type: [String],
    example: ['workers'],
    description: 'Of which fewer confirm than the quorum of the meeting asks.',
  })
  constituenciesMissing!: readonly string[];
  @ApiProperty() reached!: boolean;
}

class MinutesView {
  @ApiProperty(text('Se acordó el protocolo con dos enmiendas.', 'The protocol was agreed with two amendments.'))
  text!: TextByLanguage;
  @ApiProperty({ description: 'Which draft.' }) version!: number;
  @ApiProperty({ format: 'date-time' }) draftedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) agreedAt?: string;
  @ApiProperty({ type: MinutesConsentView }) consent!: MinutesConsentView;
  @ApiProperty({ type: [MinutesResponseView], description: 'Every word on every draft; an objection stays.' })
  responses!: readonly MinutesResponseView[];
}

/** A line of the list of meetings. */
export class MeetingListItemView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: meetingStatuses }) status!: MeetingStatus;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 120 }) durationMinutes!: number;
  @ApiProperty({ example: 'America/Managua' }) timeZone!: string;
  @ApiProperty(text('Casa sindical, sala 2, y en línea', 'Union house, room 2, and online')) venue!: TextByLanguage;
  @ApiProperty({ example: 3 }) agendaItems!: number;
  @ApiPropertyOptional({ description: 'Once it was held.' }) quorumReached?: boolean;
  @ApiProperty({ example: 1 }) decisions!: number;
  @ApiProperty() version!: number;
}

/** A meeting of an alliance: its call, who came, what was decided, and its minutes. */
export class MeetingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ enum: meetingStatuses }) status!: MeetingStatus;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 120 }) durationMinutes!: number;
  @ApiProperty({ example: 'America/Managua' }) timeZone!: string;
  @ApiProperty(text('Casa sindical, sala 2, y en línea', 'Union house, room 2, and online')) venue!: TextByLanguage;
  @ApiPropertyOptional({ example: 'https://meet.example/alliance' }) link?: string;
  @ApiProperty({ type: [String], example: ['es', 'en'] }) languages!: readonly string[];
  @ApiProperty({ type: [AgendaItemView] }) agenda!: readonly AgendaItemView[];
  @ApiProperty({ type: [InterpretationNeedView], description: 'Who asked for interpretation.' })
  interpretation!: readonly InterpretationNeedView[];
  @ApiProperty({ type: [PostponementView] }) postponements!: readonly PostponementView[];
  @ApiPropertyOptional(reason) cancelledBecause?: TextByLanguage;
  @ApiProperty({ type: [AttendanceView], description: 'By place; empty until it was held.' })
  attendance!: readonly AttendanceView[];
  @ApiPropertyOptional({ type: MeetingQuorumView }) quorum?: MeetingQuorumView;
  @ApiProperty({ type: [DecisionView] }) decisions!: readonly DecisionView[];
  @ApiProperty({ type: [ActionPointView], description: 'Agreed here; they live in the workplan.' })
  actionPoints!: readonly ActionPointView[];
  @ApiPropertyOptional({ type: MinutesView }) minutes?: MinutesView;
  @ApiProperty() version!: number;
}

export function meetingListItemView({ meeting, version }: StoredMeeting): MeetingListItemView {
  const { id, status, startsAt, durationMinutes, timeZone, venue, agenda, quorum, decisions } = meeting;
  return {
    id,
    status,
    startsAt,
    durationMinutes,
    timeZone,
    venue,
    agendaItems: agenda.length,
    ...(quorum && { quorumReached: quorum.reached }),
    decisions: decisions.length,
    version,
  };
}

export function meetingView({ meeting, version }: StoredMeeting, { alliance, workplan }: AllianceRecord): MeetingView {
  const { minutes, quorum, decisions, ...shown } = meeting;
  return {
    ...shown,
    ...(quorum && { quorum }),
    decisions: decisions.map((decision) => decisionView(decision, meeting.id)),
    actionPoints: workplan.actionPoints.filter(({ meetingId }) => meetingId === meeting.id),
    ...(minutes && quorum && { minutes: minutesView(minutes, quorum, alliance.places) }),
    version,
  };
}

function minutesView(minutes: Minutes, { voters, rule }: MeetingQuorum, places: readonly Place[]): MinutesView {
  return { ...minutes, consent: minutesConsent(minutes, votersRemaining(voters, places, minutes), rule) };
}

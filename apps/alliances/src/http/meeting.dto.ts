import { type TextByLanguage, whenAllianceDaysEnd, whenDaysEnd } from '#contracts';
import { Codes, Id, Int, IsoDate, IsoTime, NestedList, OneOf, PageQuery, TextByLanguageField, TimeZone } from '#http';
import type { DecisionOutcome, DecisionStatus } from '../domain/meetings/meeting-decision.js';
import type { MeetingStatus, Presence } from '../domain/meetings/meeting.js';
import { meetingsAYear } from '../domain/rhythm/meeting-rule.js';
import { WebAddress } from './web-address.js';

export const meetingStatuses: readonly MeetingStatus[] = [
  'convened',
  'held',
  'minutes_drafted',
  'minutes_agreed',
  'cancelled',
];
export const decisionStatuses: readonly DecisionStatus[] = ['standing', 'review_due', 'ended'];
export const outcomes: readonly DecisionOutcome[] = ['adopted', 'rejected', 'deferred'];
export const presences: readonly Presence[] = ['present', 'excused', 'absent'];

const moment = '2027-03-31T15:00:00.000Z';
const reason = { es: 'Dos delegaciones no pueden viajar ese día.', en: 'Two delegations cannot travel that day.' };

export class PaperDto {
  @TextByLanguageField(300, { example: { es: 'Borrador del protocolo', en: 'Draft protocol' } }) title!: TextByLanguage;
  @WebAddress({ example: 'https://papers.example/protocol.pdf' }) url!: string;
}

export class AgendaItemDto {
  @TextByLanguageField(300, { example: { es: 'Protocolo de contratación', en: 'Recruitment protocol' } })
  title!: TextByLanguage;
  @NestedList(() => PaperDto, 10, { optional: true, description: 'What to read before.' }) papers?: PaperDto[];
  @Id({ optional: true, description: 'The member that brings it in.' }) organizationId?: string;
}

export class ConveneMeetingDto {
  @IsoTime({ description: 'One of the past can be entered too; nobody is called to it.', example: moment })
  startsAt!: string;
  @Int(15, 2880, { optional: true, description: '120 unless given.', example: 120 }) durationMinutes?: number;
  @TimeZone({ description: 'In which the hour is told.' }) timeZone!: string;
  @TextByLanguageField(500, {
    description: 'Where people meet, or how.',
    example: { es: 'Casa sindical, sala 2, y en línea', en: 'Union house, room 2, and online' },
  })
  venue!: TextByLanguage;
  @WebAddress({ optional: true, description: 'To join from afar.', example: 'https://meet.example/alliance' })
  link?: string;
  @Codes('languages', { max: 10, description: 'In which it is held, interpretation included.', example: ['es', 'en'] })
  languages!: string[];
  @NestedList(() => AgendaItemDto, 40) agenda!: AgendaItemDto[];
}

export class SetAgendaDto {
  @NestedList(() => AgendaItemDto, 40) agenda!: AgendaItemDto[];
}

export class AskInterpretationDto {
  @Codes('languages', {
    max: 10,
    description: 'In which the people of the organisation can follow; none takes the need back.',
    example: ['en'],
  })
  languages!: string[];
}

export class PostponeMeetingDto {
  @IsoTime({ example: moment }) startsAt!: string;
  @TextByLanguageField(1000, { example: reason }) reason!: TextByLanguage;
}

export class CancelMeetingDto {
  @TextByLanguageField(1000, { example: reason }) reason!: TextByLanguage;
}

export class AttendanceDto {
  @Id() organizationId!: string;
  @OneOf(presences, { example: 'present' }) presence!: Presence;
}

export class HoldMeetingDto {
  @NestedList(() => AttendanceDto, 200, {
    description: 'Who held a place when the meeting began; who is not named was absent.',
  })
  attendance!: AttendanceDto[];
}

export class DraftMinutesDto {
  @TextByLanguageField(20_000, {
    example: { es: 'Se acordó el protocolo con dos enmiendas.', en: 'The protocol was agreed with two amendments.' },
  })
  text!: TextByLanguage;
}

export class ObjectionDto {
  @TextByLanguageField(2000, {
    example: { es: 'Falta nuestra reserva sobre el plazo.', en: 'Our reservation on the date is missing.' },
  })
  note!: TextByLanguage;
}

export class RecordDecisionDto {
  @TextByLanguageField(4000, {
    example: { es: 'Se adopta el protocolo por un año.', en: 'The protocol is adopted for one year.' },
  })
  text!: TextByLanguage;
  @OneOf(outcomes, { example: 'adopted' }) outcome!: DecisionOutcome;
  @IsoDate({ optional: true, description: `When to look at it again. ${whenAllianceDaysEnd}`, example: '2028-03-31' })
  reviewOn?: string;
}

export class ReviewDecisionDto {
  @OneOf(['keep', 'end'], { example: 'keep' }) verdict!: 'keep' | 'end';
  @TextByLanguageField(2000, { example: { es: 'Sigue siendo necesaria.', en: 'It is still needed.' } })
  note!: TextByLanguage;
  @IsoDate({ optional: true, description: 'When to look at it again, if it is kept.', example: '2029-03-31' })
  reviewOn?: string;
}

export class MeetingsDto extends PageQuery {
  @OneOf(meetingStatuses, { optional: true }) status?: MeetingStatus;
}

export class DecisionsDto extends PageQuery {
  @OneOf(decisionStatuses, { optional: true }) status?: DecisionStatus;
}

export class MeetingRuleDto {
  @Int(1, 12, { description: 'Meetings a year, at least.', example: 3 }) atLeast!: number;
  @Int(1, 12, {
    description: `Meetings a year, at most: ${meetingsAYear.join(', ')}. Divides the year into windows of whole months.`,
    example: 4,
  })
  atMost!: number;
  @IsoDate({ description: 'First day of the first window.', example: '2027-01-01' }) startsOn!: string;
  @Int(1, 90, { optional: true, description: 'Days until the minutes are drafted; 14 unless given.', example: 14 })
  minutesWithinDays?: number;
  @TimeZone({ optional: true, description: `In which the alliance’s days end. Without it: ${whenDaysEnd}` })
  timeZone?: string;
}

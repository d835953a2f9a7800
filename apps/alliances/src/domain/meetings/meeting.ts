import type { SeatKind } from '../composition/seat.js';
import type { LocalizedText } from '../decision.js';
import type { MeetingDecision } from './meeting-decision.js';
import type { MeetingQuorum } from './meeting-quorum.js';
import type { Minutes } from './minutes.js';

export type MeetingStatus = 'convened' | 'held' | 'minutes_drafted' | 'minutes_agreed' | 'cancelled';

/** Something to read before the meeting, where it can be found. */
export interface Paper {
  readonly title: LocalizedText;
  readonly url: string;
}

export interface AgendaItem {
  readonly title: LocalizedText;
  readonly papers: readonly Paper[];
  /** Who brings it in. */
  readonly organizationId?: string;
}

export interface InterpretationNeed {
  readonly organizationId: string;
  /** Languages in which its people can follow. */
  readonly languages: readonly string[];
}

export type Presence = 'present' | 'excused' | 'absent';

/** One place of the table as it was held when the meeting began, and whether its holder came. */
export interface Attendance {
  readonly placeId: string;
  readonly seatId: string;
  readonly organizationId: string;
  readonly constituency: string;
  readonly kind: SeatKind;
  readonly presence: Presence;
}

export interface Postponement {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly reason: LocalizedText;
}

/** When and where a meeting is, and in which languages. */
export interface MeetingCall {
  /** RFC 3339, UTC. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  /** IANA zone in which the hour is told. */
  readonly timeZone: string;
  readonly venue: LocalizedText;
  /** Where to join from afar. */
  readonly link?: string;
  readonly languages: readonly string[];
}

export interface Meeting extends MeetingCall {
  readonly id: string;
  readonly allianceId: string;
  readonly status: MeetingStatus;
  readonly agenda: readonly AgendaItem[];
  readonly interpretation: readonly InterpretationNeed[];
  readonly postponements: readonly Postponement[];
  readonly cancelledBecause?: LocalizedText;
  /** Empty until it was held. */
  readonly attendance: readonly Attendance[];
  readonly quorum?: MeetingQuorum;
  readonly minutes?: Minutes;
  readonly decisions: readonly MeetingDecision[];
}

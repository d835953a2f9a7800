import type { LocalizedText } from '../decision.js';
import type { DecisionDissent, DecisionOutcome, MeetingDecision } from './meeting-decision.js';
import type { MeetingQuorum } from './meeting-quorum.js';
import type { AgendaItem, Attendance, InterpretationNeed, Meeting } from './meeting.js';
import type { MinutesResponse } from './minutes.js';

type Fact<T extends string, D = unknown> = {
  readonly type: T;
  readonly at: string;
  readonly meetingId: string;
  /** The day of the meeting where the alliance works. */
  readonly day: string;
} & D;

/** What can happen to a meeting. Those without a contract of their own stay inside the service. */
export type MeetingEvent =
  | Fact<'meeting-convened', { readonly meeting: Meeting; readonly minutesDueOn: string }>
  | Fact<'agenda-set', { readonly agenda: readonly AgendaItem[] }>
  | Fact<'interpretation-asked', { readonly need: InterpretationNeed }>
  | Fact<
      'meeting-postponed',
      {
        readonly from: string;
        readonly startsAt: string;
        readonly formerDay: string;
        readonly reasonGiven: LocalizedText;
        readonly minutesDueOn: string;
      }
    >
  | Fact<'meeting-cancelled', { readonly reasonGiven: LocalizedText }>
  | Fact<'meeting-held', { readonly attendance: readonly Attendance[]; readonly quorum: MeetingQuorum }>
  | Fact<
      'minutes-drafted',
      { readonly text: LocalizedText; readonly version: number; readonly asked: readonly string[] }
    >
  | Fact<'minutes-answered', { readonly response: MinutesResponse }>
  | Fact<'minutes-agreed', { readonly version: number }>
  | Fact<
      'decision-recorded',
      {
        readonly decisionId: string;
        readonly outcome: DecisionOutcome;
        readonly reviewOn?: string;
        readonly decided: MeetingDecision;
      }
    >
  | Fact<'decision-dissented', { readonly decisionId: string; readonly dissent: DecisionDissent }>
  | Fact<
      'decision-review-fell-due',
      { readonly decisionId: string; readonly text: LocalizedText; readonly reviewOn: string }
    >
  | Fact<
      'decision-reviewed',
      {
        readonly decisionId: string;
        readonly verdict: 'keep' | 'end';
        readonly note: LocalizedText;
        readonly reviewOn?: string;
      }
    >;

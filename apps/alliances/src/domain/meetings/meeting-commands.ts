import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { Place } from '../composition/place.js';
import type { CompositionRules } from '../composition/rules.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { MeetingRule } from '../rhythm/meeting-rule.js';
import type { DecisionOutcome } from './meeting-decision.js';
import type { AgendaItem, MeetingCall, Presence } from './meeting.js';

/** What a decision on a meeting needs to know of its alliance. */
export interface MeetingSetting {
  readonly allianceId: string;
  readonly allianceStatus: AllianceStatus;
  /** Once the alliance was concluded or dissolved. */
  readonly endedAt?: string;
  readonly isCoordinator: (by: Actor) => boolean;
  /** Held and ended ones: a meeting counts those of its hour. */
  readonly places: readonly Place[];
  /** Of the composition policy in force at an instant. */
  readonly rulesAt: (at: string) => CompositionRules;
  readonly voting: readonly VotingMember[];
  /** Organisations that hold a place of any kind. */
  readonly members: readonly string[];
  readonly rule?: MeetingRule;
}

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

export type ConveneMeeting = By<
  'convene-meeting',
  { readonly call: MeetingCall; readonly agenda: readonly AgendaItem[] }
>;

/** What people ask of a meeting that was convened. */
export type MeetingCommand =
  | By<'set-agenda', { readonly agenda: readonly AgendaItem[] }>
  | By<'ask-interpretation', { readonly languages: readonly string[] }>
  | By<'postpone-meeting', { readonly startsAt: string; readonly reason: LocalizedText }>
  | By<'cancel-meeting', { readonly reason: LocalizedText }>
  | By<
      'hold-meeting',
      { readonly attendance: readonly { readonly organizationId: string; readonly presence: Presence }[] }
    >
  | By<'draft-minutes', { readonly text: LocalizedText }>
  | By<'respond-to-minutes', { readonly stance: 'confirm' | 'object'; readonly note: LocalizedText }>
  | By<
      'record-decision',
      { readonly text: LocalizedText; readonly outcome: DecisionOutcome; readonly reviewOn?: string }
    >;

/** What people, or the clock, ask of a decision. */
export type OnDecision =
  | By<'dissent-from-decision', { readonly decisionId: string; readonly note: LocalizedText }>
  | By<
      'review-decision',
      {
        readonly decisionId: string;
        readonly verdict: 'keep' | 'end';
        readonly note: LocalizedText;
        readonly reviewOn?: string;
      }
    >
  | { readonly type: 'decision-review-due'; readonly decisionId: string };

import type { Actor } from '../decision.js';
import type { CadenceWindow, MeetingRule } from './meeting-rule.js';

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string } & D;

export type RhythmCommand =
  | { readonly type: 'set-meeting-rule'; readonly by: Actor; readonly rule: MeetingRule }
  /** The alliance was woken: windows that it slept through are not missed. */
  | { readonly type: 'resume-cadence' }
  /** The timers' words: a window is over; the minutes of a meeting should be there. */
  | { readonly type: 'cadence-due'; readonly window: number }
  | { readonly type: 'minutes-due'; readonly meetingId: string };

export type RhythmEvent =
  | Fact<'meeting-rule-set', { readonly rule: MeetingRule; readonly window: number }>
  | Fact<'cadence-kept', { readonly window: CadenceWindow }>
  | Fact<'cadence-missed', { readonly window: CadenceWindow }>
  | Fact<'cadence-resumed', { readonly window: number }>
  | Fact<
      'minutes-missing',
      {
        readonly meetingId: string;
        readonly day: string;
        /** From 1. */
        readonly reminder: number;
        /** Whether at least it is known that the meeting took place. */
        readonly held: boolean;
      }
    >;

import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';

export type DecisionStatus = 'standing' | 'review_due' | 'ended';
export type DecisionCommand = 'fall-due' | 'keep' | 'end';
export type DecisionOutcome = 'adopted' | 'rejected' | 'deferred';

/** The clock makes a review due, once; whoever reviews keeps the decision until another day, or ends it. */
export const decisionTransitions: TransitionTable<DecisionStatus, DecisionCommand> = {
  standing: { 'fall-due': 'review_due', end: 'ended' },
  review_due: { 'fall-due': 'review_due', keep: 'standing', end: 'ended' },
  ended: { end: 'ended' },
};

/** What a meeting decided. */
export interface MeetingDecision {
  readonly id: string;
  readonly text: LocalizedText;
  readonly outcome: DecisionOutcome;
  readonly decidedAt: string;
  /** The day on which somebody looks at it again, `YYYY-MM-DD`. */
  readonly reviewOn?: string;
  readonly status: DecisionStatus;
  /** Never taken away. */
  readonly dissents: readonly DecisionDissent[];
  /** Oldest first. */
  readonly reviews: readonly DecisionReview[];
}

export interface DecisionDissent {
  readonly organizationId: string;
  readonly constituency: string;
  readonly note: LocalizedText;
  readonly at: string;
}

export interface DecisionReview {
  readonly at: string;
  readonly verdict: 'keep' | 'end';
  readonly note: LocalizedText;
  readonly reviewOn?: string;
}

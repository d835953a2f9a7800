import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';
import type { WithdrawalCause } from './invitation.js';

export type InterestStatus = 'submitted' | 'accepted' | 'declined' | 'withdrawn';
export type InterestCommand = 'accept' | 'decline' | 'withdraw';

export const interestTransitions: TransitionTable<InterestStatus, InterestCommand> = {
  submitted: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { accept: 'accepted' },
  declined: { decline: 'declined' },
  withdrawn: { withdraw: 'withdrawn' },
};

/** An organisation that stands for a seat: it expressed interest, or accepted an invitation to a contested seat. */
export interface Interest {
  readonly id: string;
  readonly seatId: string;
  readonly organizationId: string;
  readonly constituency: string;
  readonly status: InterestStatus;
  readonly message: LocalizedText;
  readonly offers: readonly string[];
  /** ISO 3166-1 codes of where it was at work when it stood. */
  readonly countries?: readonly string[];
  /** The mandate that it had when it stood; absent on those from before this was kept. */
  readonly mandate?: string;
  readonly expressedAt: string;
  /** When its text was last replaced; its place among the candidates is that of `expressedAt`. */
  readonly replacedAt?: string;
  /** The invitation that it stands on, if any. */
  readonly invitationId?: string;
  /** What its own group said, oldest first; an organisation's last word counts and the earlier ones stay readable. */
  readonly voices: readonly Voice[];
  readonly settledAt?: string;
  readonly reason?: string;
  /** Why it was withdrawn: by itself, or since it had become pointless; absent on those from before this was kept. */
  readonly cause?: WithdrawalCause;
}

/** One organisation's word on a candidate of its own group. */
export interface Voice {
  readonly organizationId: string;
  readonly choice: 'agree' | 'disagree';
  readonly at: string;
  readonly reason?: string;
}

/** The last word of an organisation on a candidate; none when it was silent, and silence is not consent. */
export function lastVoice(interest: Interest, organizationId: string): Voice | undefined {
  return interest.voices.findLast((voice) => voice.organizationId === organizationId);
}

import type { Actor, LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';

export type InvitationStatus = 'sent' | 'seen' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
export type InvitationCommand = 'see' | 'accept' | 'decline' | 'withdraw';

/** What people may do with an invitation; that it expires is the timer's doing. */
export const invitationTransitions: TransitionTable<InvitationStatus, InvitationCommand> = {
  sent: { see: 'seen', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  seen: { see: 'seen', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { see: 'accepted', accept: 'accepted' },
  declined: { see: 'declined', decline: 'declined' },
  expired: { see: 'expired' },
  withdrawn: { see: 'withdrawn', withdraw: 'withdrawn' },
};

/** Why an invitation or a candidacy ended without an answer: somebody took it back, or it had become pointless. */
export const withdrawalCauses = [
  'by_coordinator',
  'by_candidate',
  'by_predecessor',
  'seated_elsewhere',
  'seat_full',
  'predecessor_left',
  'suspended',
  'alliance_ended',
] as const;
export type WithdrawalCause = (typeof withdrawalCauses)[number];

export interface Invitation {
  readonly id: string;
  readonly seatId: string;
  readonly organizationId: string;
  /** What the seat admitted it for when it was invited; absent on those from before this was kept. */
  readonly constituency?: string;
  readonly mandate?: string;
  readonly status: InvitationStatus;
  readonly message: LocalizedText;
  readonly sentAt: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  /** From this instant on it cannot be accepted any more, whether or not the timer has come by. */
  readonly expiresAt: string;
  /** An answer that came by another way; it counts when the invited confirms it. */
  readonly recorded?: RecordedAnswer;
  readonly settledAt?: string;
  /** The place whose holder named the invited as its successor. */
  readonly replaces?: string;
  /** Why it was declined: a code of the taxonomy's decline reasons. */
  readonly reason?: string;
  /** Why it was withdrawn; absent on those that were before this was kept. */
  readonly cause?: WithdrawalCause;
}

/** What the invited is said to have answered by letter, by telephone or in person, and whose desk wrote it down. */
export interface RecordedAnswer {
  readonly answer: 'accept' | 'decline';
  /** Of a decline: a code of the taxonomy's decline reasons. */
  readonly reason?: string;
  readonly channel: AnswerChannel;
  /** `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly recordedBy: Actor;
  readonly recordedAt: string;
}

export const answerChannels = ['letter', 'telephone', 'in_person', 'e_mail'] as const;
export type AnswerChannel = (typeof answerChannels)[number];

/** Who has not answered is reminded so many days before the last one. */
export const reminderDays = 3;

/** An invitation holds a candidate of the same seat back while open: so it may be open for so many days only. */
export const longestInvitationDays = 60;

export function invitationStatusAt(invitation: Invitation, at: string): InvitationStatus {
  const open = invitation.status === 'sent' || invitation.status === 'seen';
  return open && at >= invitation.expiresAt ? 'expired' : invitation.status;
}

export function isInvitationOpen(invitation: Invitation, at: string): boolean {
  const status = invitationStatusAt(invitation, at);
  return status === 'sent' || status === 'seen';
}

import type { LocalizedText } from '../decision.js';
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

export interface Invitation {
  readonly id: string;
  readonly seatId: string;
  readonly organizationId: string;
  readonly status: InvitationStatus;
  readonly message: LocalizedText;
  readonly sentAt: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  /** From this instant on it cannot be accepted any more, whether or not the timer has come by. */
  readonly expiresAt: string;
  readonly settledAt?: string;
  /** The place whose holder named the invited as its successor. */
  readonly replaces?: string;
  /** Why it was declined: a code of the taxonomy's decline reasons. */
  readonly reason?: string;
}

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

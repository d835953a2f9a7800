import { decidersOf } from '../admission/candidates.js';
import { invitationStatusAt } from '../admission/invitation.js';
import { type Alliance, findSeat, hasEnded, isCoordinator } from '../alliance/alliance.js';
import type { Actor } from '../decision.js';
import type { Meeting } from '../meetings/meeting.js';
import type { AllianceRecord } from '../record/alliance-record.js';

/** The one thing that a mail asks about; `version`: which draft of it. */
export interface Asked {
  readonly kind: 'invitation' | 'interest' | 'minutes' | 'workplan';
  readonly id: string;
  readonly version: number;
}

/**
 * Why it is asked no more. `replaced`: there is another draft now; `for_others`: others have the word on it;
 * `ended`: the alliance has.
 */
export type NoLongerAsked =
  'accepted' | 'declined' | 'expired' | 'withdrawn' | 'agreed' | 'replaced' | 'for_others' | 'ended';

/**
 * Whether what was asked by mail is asked still. Says nothing of what an answer will meet: the command decides that.
 * @param meeting of the minutes that are asked about @param by who was asked
 * @returns undefined for what never was there, or was never put to this organisation
 */
export function stillAsked(
  { alliance, workplan }: Pick<AllianceRecord, 'alliance' | 'workplan'>,
  meeting: Pick<Meeting, 'minutes'> | undefined,
  asked: Asked,
  by: Actor,
  at: string,
): 'asked' | NoLongerAsked | undefined {
  if (hasEnded(alliance)) return 'ended';
  switch (asked.kind) {
    case 'invitation':
      return ofInvitation(alliance, asked.id, by, at);
    case 'interest':
      return ofInterest(alliance, asked.id, by);
    case 'workplan':
      if (workplan.version !== asked.version || workplan.status === 'draft') return 'replaced';
      return workplan.status === 'accepted' ? 'accepted' : 'asked';
    case 'minutes':
      if (!meeting?.minutes) return undefined;
      if (meeting.minutes.version !== asked.version) return 'replaced';
      return meeting.minutes.agreedAt === undefined ? 'asked' : 'agreed';
  }
}

function ofInvitation(alliance: Alliance, id: string, { organizationId }: Actor, at: string) {
  const invitation = alliance.invitations.find((one) => one.id === id && one.organizationId === organizationId);
  if (!invitation) return undefined;
  const status = invitationStatusAt(invitation, at);
  return status === 'sent' || status === 'seen' ? 'asked' : status;
}

function ofInterest(alliance: Alliance, id: string, by: Actor) {
  const interest = alliance.interests.find((one) => one.id === id);
  const seat = interest && findSeat(alliance, interest.seatId);
  if (!interest || !seat) return undefined;
  if (interest.status !== 'submitted') return interest.status;
  const deciders = decidersOf(alliance, seat, interest);
  const hasTheWord =
    deciders.by === 'coordinator' ? isCoordinator(alliance, by) : deciders.organizations.includes(by.organizationId);
  return hasTheWord ? 'asked' : 'for_others';
}

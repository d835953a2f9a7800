import {
  AnswerRecorded,
  InterestAccepted,
  InterestDeclined,
  InterestExpressed,
  InterestWithdrawn,
  InvitationAccepted,
  InvitationDeclined,
  InvitationExpired,
  InvitationExpiring,
  InvitationWithdrawn,
  PartnerInvited,
} from '#contracts';
import { decidersOf, verdictOn } from '../domain/admission/candidates.js';
import { isInvitationOpen } from '../domain/admission/invitation.js';
import { findSeat, type Alliance } from '../domain/alliance/alliance.js';
import type { AllianceChange } from '../domain/alliance/alliance-events.js';
import { isHeld } from '../domain/composition/place.js';
import type { Voice } from './voice.js';

export type AdmissionChange = Extract<
  AllianceChange,
  { type: `${'partner' | 'invitation' | 'answer' | 'interest'}-${string}` }
>;

/** Tells the other services of invitations and candidacies; what people wrote in them stays here. */
export function announceAdmission(event: AdmissionChange, alliance: Alliance, { ids, openDuties, say }: Voice): void {
  switch (event.type) {
    case 'partner-invited': {
      const { invitationId, expiresOn } = event;
      return say(PartnerInvited, {
        ...about(event),
        ...ids,
        invitationId,
        expiresOn,
        invitedBy: event.by.organizationId,
        openDuties: openDuties(event.organizationId),
      });
    }
    case 'invitation-seen':
    case 'interest-replaced':
      return;
    case 'invitation-expiring': {
      const { invitationId, expiresOn } = event;
      return say(InvitationExpiring, { ...about(event), ...ids, invitationId, expiresOn });
    }
    case 'answer-recorded': {
      const { answer, channel } = event.recorded;
      return say(AnswerRecorded, { ...about(event), ...ids, invitationId: event.invitationId, answer, channel });
    }
    case 'invitation-accepted':
      return say(InvitationAccepted, { ...about(event), ...ids, invitationId: event.invitationId });
    case 'invitation-declined':
      return say(InvitationDeclined, {
        ...about(event),
        ...ids,
        invitationId: event.invitationId,
        reason: event.reason,
        ...namedBy(event, alliance),
      });
    case 'invitation-expired':
      return say(InvitationExpired, {
        ...about(event),
        ...ids,
        invitationId: event.invitationId,
        ...namedBy(event, alliance),
      });
    case 'invitation-withdrawn':
      return say(InvitationWithdrawn, {
        ...about(event),
        ...ids,
        invitationId: event.invitationId,
        cause: event.cause,
      });
    case 'interest-expressed':
      return say(InterestExpressed, {
        ...about(event),
        ...ids,
        interestId: event.interestId,
        offers: [...event.offers],
        ...candidacyOf(event, alliance),
      });
    case 'interest-accepted':
      return say(InterestAccepted, { ...about(event), ...ids, interestId: event.interestId });
    case 'interest-declined': {
      const { interestId, reason } = event;
      const decidedBy = event.decidedBy === 'coordinator' ? event.decidedBy : 'group';
      return say(InterestDeclined, { ...about(event), ...ids, interestId, reason, decidedBy });
    }
    case 'interest-withdrawn':
      return say(InterestWithdrawn, { ...about(event), ...ids, interestId: event.interestId, cause: event.cause });
  }
}

const about = ({ organizationId, seatId }: { readonly organizationId: string; readonly seatId: string }) => ({
  organizationId,
  seatId,
});

/** Whose successor the invited was to be, while that one holds its place. */
function namedBy(
  { invitationId }: { readonly invitationId: string },
  { invitations, places }: Alliance,
): { readonly namedBy?: string } {
  const replaced = invitations.find(({ id }) => id === invitationId)?.replaces;
  const place = places.find((one) => one.id === replaced && isHeld(one));
  return place ? { namedBy: place.organizationId } : {};
}

/** Who else wants the seat, and who decides; nobody where the candidate is seated at once. */
function candidacyOf(
  { interestId, seatId, at }: Extract<AdmissionChange, { type: 'interest-expressed' }>,
  alliance: Alliance,
) {
  const standing = alliance.interests.filter((one) => one.seatId === seatId && one.status === 'submitted');
  const invited = alliance.invitations.filter((one) => one.seatId === seatId && isInvitationOpen(one, at));
  const candidates = [...new Set([...standing, ...invited].map(({ organizationId }) => organizationId))];
  const interest = alliance.interests.find(({ id }) => id === interestId);
  const seat = findSeat(alliance, seatId);
  if (!interest || !seat || verdictOn(alliance, seat, interest, at).outcome === 'seat')
    return { candidates, deciders: [] };
  const deciders = decidersOf(alliance, seat, interest);
  const deciding = deciders.by === 'coordinator' ? [alliance.coordinator.organizationId] : [...deciders.organizations];
  return { candidates, deciders: deciding };
}

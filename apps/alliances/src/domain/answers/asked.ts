import { decidersOf } from '../admission/candidates.js';
import { invitationStatusAt } from '../admission/invitation.js';
import { type Alliance, findSeat, isCoordinator } from '../alliance/alliance.js';
import type { Actor } from '../decision.js';
import type { Commitment } from '../ledger/commitment.js';
import type { Meeting } from '../meetings/meeting.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import { whetherAmendmentIsAsked, whetherCompositionIsAsked, whetherWorkplanIsAsked } from './asked-of-proposals.js';
import {
  whetherDeliveryIsAsked,
  whetherLifeIsAsked,
  whetherPromiseIsAsked,
  whetherReportIsAsked,
} from './asked-of-work.js';
import type { WhetherAsked } from './no-longer-asked.js';

/** The one thing that a mail asks about; `version`: which draft or proposal of it, 0 where there is one only. */
export interface Asked {
  readonly kind:
    | 'invitation'
    | 'interest'
    | 'minutes'
    | 'workplan'
    | 'amendment'
    | 'composition'
    | 'report'
    | 'commitment'
    | 'delivery'
    | 'life';
  /** Of a workplan, an amendment, a composition and a life it is the alliance's, of a delivery its own. */
  readonly id: string;
  readonly version: number;
}

/** What is asked about and kept apart from the alliance. */
export interface AskedApart {
  readonly meeting?: Pick<Meeting, 'minutes'> | undefined;
  /** The one that was promised, or delivered on. */
  readonly commitment?: Commitment | undefined;
}

/** As much of the record as it needs. */
export type AskedRecord = Pick<AllianceRecord, 'alliance' | 'workplan' | 'reporting' | 'rhythm'>;

/**
 * Whether what was asked by mail is asked still. Says nothing of what an answer will meet: the command decides that.
 * @param by who was asked
 * @returns undefined for what never was there, or was never put to this organisation
 */
export function stillAsked(
  record: AskedRecord,
  { meeting, commitment }: AskedApart,
  asked: Asked,
  by: Actor,
  at: string,
): WhetherAsked {
  const { alliance } = record;
  const over = isOver(alliance, asked.kind);
  if (over) return over;
  switch (asked.kind) {
    case 'invitation':
      return ofInvitation(alliance, asked.id, by, at);
    case 'interest':
      return ofInterest(alliance, asked.id, by);
    case 'minutes':
      if (!meeting?.minutes) return undefined;
      if (meeting.minutes.version !== asked.version) return 'replaced';
      return meeting.minutes.agreedAt === undefined ? 'asked' : 'agreed';
    case 'workplan':
      return whetherWorkplanIsAsked(record, asked.version, by);
    case 'amendment':
      return whetherAmendmentIsAsked(record, asked.version, by);
    case 'composition':
      return whetherCompositionIsAsked(alliance, asked.version, by);
    case 'report':
      return whetherReportIsAsked(record, asked.id, by, at);
    case 'commitment':
      return whetherPromiseIsAsked(alliance, commitment, asked.version, by);
    case 'delivery':
      return whetherDeliveryIsAsked(alliance, commitment, asked.id, by);
    case 'life':
      return whetherLifeIsAsked(alliance, by);
  }
}

/** A concluded alliance still signs what is left of its work; in a dormant one nothing but an invitation goes on. */
const outlive: ReadonlySet<Asked['kind']> = new Set(['minutes', 'report', 'delivery']);

function isOver({ status }: Alliance, kind: Asked['kind']): 'ended' | 'dormant' | undefined {
  if (status === 'dissolved' || (status === 'concluded' && !outlive.has(kind))) return 'ended';
  return status === 'dormant' && kind !== 'invitation' ? 'dormant' : undefined;
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

import { type Alliance, inChargeOf, isCoordinator, isMember, votingMembers } from '../alliance/alliance.js';
import type { Actor } from '../decision.js';
import { type Commitment, hasDeclined } from '../ledger/commitment.js';
import { mayJudge } from '../ledger/read-evidence.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import { isSilent } from '../reports/hearing.js';
import { dayEnds } from '../time/day-ends.js';
import { votes } from './asked-of-proposals.js';
import type { WhetherAsked } from './no-longer-asked.js';

/** Each voting member of a constituency is asked until its last day is over, also when others of it have spoken. */
export function whetherReportIsAsked(
  { alliance, reporting, rhythm }: Pick<AllianceRecord, 'alliance' | 'reporting' | 'rhythm'>,
  id: string,
  { organizationId }: Actor,
  at: string,
): WhetherAsked {
  const report = reporting.reports.find((one) => one.id === id);
  if (!report) return undefined;
  if (report.status === 'accepted' || report.status === 'accepted_with_dissent') return 'accepted';
  const member = votingMembers(alliance).find((one) => one.organizationId === organizationId);
  const hearing = report.hearings.find(({ constituency }) => constituency === member?.constituency);
  if (!hearing) return 'for_others';
  const isOver = isSilent(hearing) || dayEnds(hearing.endsOn, rhythm.rule?.timeZone).toISOString() <= at;
  return isOver ? 'expired' : 'asked';
}

/** Another voting member agrees to it, as it was read, or does not. @param changes of the amount by then */
export function whetherPromiseIsAsked(
  alliance: Alliance,
  commitment: Commitment | undefined,
  changes: number,
  by: Actor,
): WhetherAsked {
  if (!commitment) return undefined;
  if (commitment.status === 'withdrawn') return 'withdrawn';
  if (commitment.status !== 'promised') return 'agreed';
  if (commitment.changes.length !== changes) return 'replaced';
  if (by.organizationId === inChargeOf(alliance, commitment.organizationId) || !votes(alliance, by))
    return 'for_others';
  return hasDeclined(commitment, by.organizationId) ? 'answered' : 'asked';
}

/** Another member confirms it, one that may read all of its evidence. */
export function whetherDeliveryIsAsked(
  alliance: Alliance,
  commitment: Commitment | undefined,
  id: string,
  { organizationId }: Actor,
): WhetherAsked {
  const delivery = commitment?.deliveries.find((one) => one.id === id);
  if (!commitment || !delivery) return undefined;
  if (delivery.status !== 'reported') return 'answered';
  const may = mayJudge(delivery, commitment, organizationId) && isMember(alliance, organizationId);
  return may ? 'asked' : 'for_others';
}

export function whetherLifeIsAsked(alliance: Alliance, by: Actor): WhetherAsked {
  if (!alliance.lifeQuestion) return 'answered';
  return votes(alliance, by) || isCoordinator(alliance, by) ? 'asked' : 'for_others';
}

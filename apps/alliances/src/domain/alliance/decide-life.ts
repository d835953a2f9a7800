import { prolongedTerms } from '../composition/term.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal } from '../refusal.js';
import { isCoordinator, votingMembers, type Alliance } from './alliance.js';
import type { LifeCommand } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';

/**
 * The coordinator is asked, but any member with a vote may say that the alliance is alive, and wake it: where the
 * coordinator has gone, the alliance is the members' still. A yes to no question changes nothing. Whoever's term ran out
 * while it slept has time to renew.
 */
export function decideLife(
  alliance: Alliance,
  { type, by }: LifeCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  const votes = votingMembers(alliance).some(({ organizationId }) => organizationId === by.organizationId);
  if (!votes && !isCoordinator(alliance, by)) return refuse(refusal('not_entitled', 'alliance'));
  if (type === 'confirm-alive') return alliance.lifeQuestion ? accept({ type: 'life-confirmed', at, by }) : accept();
  const { dormantFrom: to, places } = alliance;
  return to ? accept({ type: 'alliance-woken', at, by, to, terms: prolongedTerms(places, at) }) : accept();
}

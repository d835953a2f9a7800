import { DateTime } from 'luxon';
import { type Alliance, hasEnded } from '../alliance/alliance.js';
import type { FollowUpCommand } from '../alliance/alliance-commands.js';
import type { AllianceChange } from '../alliance/alliance-events.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import type { SettledPoint } from './open-point.js';
import { byOwner } from './settle-points.js';

type Ended = Pick<Alliance, 'conclusion' | 'dissolution'>;

/** What was said of its open points when the alliance ended. */
const endingPoints = ({ conclusion, dissolution }: Ended): readonly SettledPoint[] =>
  (conclusion ?? dissolution)?.points ?? [];

/** Points that somebody took over at the end and has said nothing of since. */
export const followedUp = (alliance: Ended): readonly SettledPoint[] =>
  endingPoints(alliance).filter(({ becomes, followUp }) => becomes === 'handed_over' && !followUp);

/** Whoever took a point over says, once, what became of it; of what is open in an alliance that goes on nobody does. */
export function decideFollowUp(
  alliance: Alliance,
  { by, pointId, becomes, note, open }: FollowUpCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  const point = endingPoints(alliance).find(({ id, becomes: said }) => id === pointId && said === 'handed_over');
  if (!point) {
    const waits = !hasEnded(alliance) && open.some(({ id }) => id === pointId);
    const facts = { command: 'settle-handed-over' };
    const early = refusal('illegal_transition', 'alliance', { state: alliance.status, facts });
    return refuse(waits ? early : unknownRecord('open_point', pointId));
  }
  const { of, organizationId, followUp } = point;
  if (organizationId !== by.organizationId) return refuse(refusal('not_entitled', 'open_point'));
  if (followUp?.becomes === becomes) return accept();
  if (followUp) return refuse(refusal('illegal_transition', 'open_point', { state: followUp.becomes }));
  return accept({ type: 'handed-over-settled', at, of, id: pointId, organizationId, followUp: { becomes, note, at } });
}

/** Each month whoever took points over is reminded, once for all of them, while it has not said what became of each. */
export function decideFollowUpReminder(alliance: Alliance, { at }: DecisionContext): Decision<AllianceChange> {
  return accept(
    ...byOwner(followedUp(alliance)).map((owned): AllianceChange => ({ type: 'handed-over-awaited', at, ...owned })),
  );
}

/** The instant of the next reminder: whole months after the end; undefined while there is nothing to remind of. */
export function nextFollowUpReminder(alliance: Alliance, at: string): Date | undefined {
  const end = (alliance.conclusion ?? alliance.dissolution)?.at;
  if (end === undefined || followedUp(alliance).length === 0) return undefined;
  const ended = DateTime.fromISO(end, { zone: 'utc' });
  const months = Math.floor(DateTime.fromISO(at, { zone: 'utc' }).diff(ended, 'months').months);
  return ended.plus({ months: months + 1 }).toJSDate();
}

/** With what became of one of its points. */
export function withFollowUp(
  points: readonly SettledPoint[],
  { of, id, followUp }: Pick<SettledPoint, 'of' | 'id' | 'followUp'>,
): readonly SettledPoint[] {
  return points.map((one) => (one.of === of && one.id === id && followUp ? { ...one, followUp } : one));
}

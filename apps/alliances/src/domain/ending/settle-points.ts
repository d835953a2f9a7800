import { isMember, type Alliance } from '../alliance/alliance.js';
import type { AllianceChange } from '../alliance/alliance-events.js';
import { refusal, type Refusal } from '../refusal.js';
import type { OpenPoint, SettledPoint } from './open-point.js';

/**
 * Why the alliance cannot be concluded with what was said of its open points, if so: one of them was not named, one was
 * named that is not open, or one is handed to an organisation that takes no part.
 */
export function settlementObstacle(
  alliance: Alliance,
  open: readonly OpenPoint[],
  settled: readonly SettledPoint[],
): Refusal | undefined {
  const { status: state } = alliance;
  const unnamed = unnamedObstacle(alliance, open, settled);
  if (unnamed) return unnamed;
  const gone = settled.find((one) => !open.some((other) => isSame(one, other)));
  if (gone) return refusal('point_not_open', 'alliance', { state, facts: { point: nameOf(gone) } });
  return strangerObstacle(alliance, settled);
}

/** Whether a point is handed to an organisation that takes no part now. */
export function strangerObstacle(alliance: Alliance, settled: readonly SettledPoint[]): Refusal | undefined {
  const stranger = settled.find(({ organizationId: id }) => id !== undefined && !takesPart(alliance, id));
  return stranger && refusal('unknown_owner', 'alliance', { facts: { organizationId: stranger.organizationId ?? '' } });
}

/** Which open points were not named, if any. */
export function unnamedObstacle(
  { status: state }: Pick<Alliance, 'status'>,
  open: readonly OpenPoint[],
  settled: readonly SettledPoint[],
): Refusal | undefined {
  const unnamed = open.filter((one) => !settled.some((other) => isSame(one, other)));
  if (unnamed.length === 0) return undefined;
  return refusal('open_points', 'alliance', { state, facts: { count: unnamed.length, open: unnamed.map(nameOf) } });
}

/** What is handed over keeps its title and its last day: whoever owns it looks for it outside of the plan from now on. */
export function withWhatIsKnown(settled: readonly SettledPoint[], open: readonly OpenPoint[]): readonly SettledPoint[] {
  return settled.map((one) => {
    const { dueOn, title } = (one.becomes === 'handed_over' && open.find((other) => isSame(one, other))) || {};
    return { ...one, ...(dueOn !== undefined && { dueOn }), ...(title && { title }) };
  });
}

/** Each organisation that owns something from now on, with all of it. */
export const handedOver = (settled: readonly SettledPoint[], at: string): readonly AllianceChange[] =>
  byOwner(settled.filter(({ becomes }) => becomes === 'handed_over')).map((owned) => {
    return { type: 'open-points-handed-over', at, ...owned };
  });

/** Of points that were handed over: each organisation with all that is its own. */
export function byOwner(
  owned: readonly SettledPoint[],
): readonly { readonly organizationId: string; readonly points: readonly Named[] }[] {
  const owners = new Set(owned.flatMap(({ organizationId }) => organizationId ?? []));
  return [...owners].map((organizationId) => {
    const points = owned.filter((one) => one.organizationId === organizationId).map(({ of, id }) => ({ of, id }));
    return { organizationId, points };
  });
}

type Named = Pick<OpenPoint, 'of' | 'id'>;

const isSame = (one: Named, other: Named): boolean => one.of === other.of && one.id === other.id;
const nameOf = ({ of, id }: Named): string => `${of}:${id}`;

const takesPart = (alliance: Alliance, organizationId: string): boolean =>
  isMember(alliance, organizationId) ||
  organizationId === alliance.coordinator.organizationId ||
  organizationId === alliance.leadOrganizationId;

import { voicesOf } from '../composition/quorum.js';
import type { VotingMember } from './alliance.js';

/** A person whom a member wants as the alliance's coordinator, and the organisation the person acts for. */
export interface CoordinatorCandidate {
  readonly personId: string;
  readonly organizationId: string;
}

/** Who coordinates; provisional until the members confirmed it. */
export interface Coordinator extends CoordinatorCandidate {
  readonly confirmed: boolean;
  readonly since: string;
  /** Since when its organisation is suspended, if it is: it may not act for the alliance, and the members may name another. */
  readonly restingSince?: string;
  /** Whom the members named during this coordination, oldest first; a member's last word counts. */
  readonly named: readonly CoordinatorNaming[];
}

export interface CoordinatorNaming {
  /** The member that names. */
  readonly by: string;
  readonly candidate: CoordinatorCandidate;
  readonly at: string;
}

export function sameCandidate(one: CoordinatorCandidate, other: CoordinatorCandidate): boolean {
  return one.personId === other.personId && one.organizationId === other.organizationId;
}

/**
 * Whom the members chose: the candidate that more than half of the voices named last; institutions that count as one
 * name together. Who said nothing named nobody. Somebody new is chosen only when the person's own organisation is among
 * those that named it.
 * @param gone who has left the organisation, whatever was said of them before
 */
export function chosenCoordinator(
  present: Coordinator,
  members: readonly VotingMember[],
  gone: readonly CoordinatorCandidate[] = [],
): CoordinatorCandidate | undefined {
  const voices = voicesOf(members);
  const last = members.flatMap(({ organizationId }) => {
    const naming = present.named.findLast(({ by }) => by === organizationId);
    return naming ? [naming] : [];
  });
  return last
    .map(({ candidate }) => candidate)
    .filter((candidate) => !gone.some((one) => sameCandidate(one, candidate)))
    .find((candidate) => {
      const supporters = last.filter((naming) => sameCandidate(naming.candidate, candidate)).map(({ by }) => by);
      const willing = sameCandidate(candidate, present) || supporters.includes(candidate.organizationId);
      const named = voices.filter(({ organizations }) => organizations.every((id) => supporters.includes(id)));
      return willing && named.length * 2 > voices.length;
    });
}

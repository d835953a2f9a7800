import type { PolicyAnswer } from '../composition/policy.js';
import { countQuorum, voicesOf } from '../composition/quorum.js';
import { type Alliance, votingMembers } from './alliance.js';

/**
 * Whether the quorum of the policy in force accepts what was put to the members. The last word of each counts, silence
 * counts as nothing, and institutions that count as one accept together.
 */
export function isAcceptedByMembers(alliance: Alliance, answers: readonly PolicyAnswer[]): boolean {
  const voices = voicesOf(votingMembers(alliance));
  const says = (id: string) => answers.findLast(({ organizationId }) => organizationId === id)?.stance === 'accept';
  const accepting = voices.filter(({ organizations }) => organizations.every(says));
  const speaking = new Set(accepting.flatMap(({ organizations }) => organizations));
  return countQuorum(voices, speaking, alliance.policy.rules.quorum).reached;
}

/** Dissents that stand: their members have not said otherwise since. They stand beside whatever is proposed next. */
export const standingDissents = (answers: readonly PolicyAnswer[]): readonly PolicyAnswer[] =>
  answers.filter(
    ({ stance, organizationId }) =>
      stance === 'dissent' && answers.findLast((one) => one.organizationId === organizationId)?.stance === 'dissent',
  );

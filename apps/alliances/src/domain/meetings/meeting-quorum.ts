import type { QuorumRule } from '#taxonomy';
import type { VotingMember } from '../alliance/alliance.js';
import type { Place } from '../composition/place.js';
import { quorumWith, votersAmong } from '../composition/quorum.js';
import type { CompositionRules } from '../composition/rules.js';

/** Who makes a meeting able to decide. */
export interface MeetingQuorum {
  /** Of the policy in force when the meeting began; its minutes are agreed by the same one. */
  readonly rule: QuorumRule;
  /** Votes when the meeting began: places with a vote, the institutions of a government once where the policy says so. */
  readonly seats: number;
  /** Of these, held by somebody who came, or for whom an alternate of the same constituency stepped in. */
  readonly represented: number;
  readonly needed: number;
  readonly constituencies: readonly {
    readonly constituency: string;
    readonly seats: number;
    readonly represented: number;
    readonly needed: number;
  }[];
  readonly reached: boolean;
  /** Who voted: titulars, and alternates in the place of one. `voice` is there only where several have one together. */
  readonly voters: readonly VotingMember[];
}

/**
 * A meeting can decide when the quorum of the alliance's composition policy is represented. An alternate counts in the
 * place of one absent titular of its constituency, of its own country first (`quorumWith`), unless its organisation is
 * there as a titular already. Observers do not count.
 * @param table the places as they were held when the meeting began, `until` absent
 * @param present organisations that came
 */
export function meetingQuorum(
  table: readonly Place[],
  present: ReadonlySet<string>,
  rules: CompositionRules,
): MeetingQuorum {
  const { voices, represented, needed, constituencies, reached, standIns } = quorumWith(table, rules, present);
  const votes = votersAmong(table, rules);
  const titulars = votes
    .filter(({ organizationId }) => present.has(organizationId))
    .map(({ voice, ...voter }): VotingMember => (voice === voter.organizationId ? voter : { ...voter, voice }));
  const alternates = standIns.flatMap(({ organizationId, for: [absent] }) =>
    votes
      .filter((vote) => vote.organizationId === absent)
      .map(({ constituency }) => ({ organizationId, constituency })),
  );
  return {
    rule: rules.quorum,
    seats: voices,
    represented,
    needed,
    constituencies: constituencies.map(({ voices: seats, ...one }) => ({ ...one, seats })),
    reached,
    voters: [...titulars, ...alternates],
  };
}

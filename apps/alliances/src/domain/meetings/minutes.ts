import type { QuorumRule } from '#taxonomy';
import type { VotingMember } from '../alliance/alliance.js';
import { isHeld, type Place, placesHeldAt } from '../composition/place.js';
import { countQuorum, voicesOf } from '../composition/quorum.js';
import type { LocalizedText } from '../decision.js';

export interface Minutes {
  readonly text: LocalizedText;
  /** One more with each draft, and with each decision or action point added to one; a word on one is no word on the next. */
  readonly version: number;
  readonly draftedAt: string;
  readonly agreedAt?: string;
  /** What members said to every version, oldest first. An objection stays. */
  readonly responses: readonly MinutesResponse[];
}

export interface MinutesResponse {
  readonly organizationId: string;
  readonly constituency: string;
  readonly stance: 'confirm' | 'object';
  readonly note: LocalizedText;
  readonly version: number;
  readonly at: string;
}

/** In votes: institutions that have one together confirm together. */
export interface MinutesConsent {
  readonly confirming: number;
  readonly members: number;
  /** Of which fewer votes confirm than the rule asks. */
  readonly constituenciesMissing: readonly string[];
  readonly reached: boolean;
}

/**
 * Minutes are agreed when of those who voted at the meeting and still take part as many confirm the present draft as its quorum asked, over
 * all and of each constituency. A member's last word counts; silence counts as nothing.
 */
export function minutesConsent(minutes: Minutes, voters: readonly VotingMember[], rule: QuorumRule): MinutesConsent {
  const confirms = (organizationId: string): boolean => lastWord(minutes, organizationId)?.stance === 'confirm';
  const voices = voicesOf(voters);
  const confirming = voices.filter(({ organizations }) => organizations.every(confirms));
  const speaking = new Set(confirming.flatMap(({ organizations }) => organizations));
  const { constituencies, reached } = countQuorum(voices, speaking, rule);
  const lacking = constituencies.filter(({ represented, needed }) => represented < needed);
  return {
    confirming: confirming.length,
    members: voices.length,
    constituenciesMissing: lacking.map(({ constituency }) => constituency),
    reached,
  };
}

/** Of those who voted at the meeting, who belonged to the alliance when the minutes were agreed, or does now. */
export function votersRemaining(
  voters: readonly VotingMember[],
  places: readonly Place[],
  { agreedAt }: Pick<Minutes, 'agreedAt'>,
): readonly VotingMember[] {
  const held = agreedAt === undefined ? places.filter(isHeld) : placesHeldAt(places, agreedAt);
  return voters.filter((voter) => held.some(({ organizationId }) => organizationId === voter.organizationId));
}

export function lastWord({ responses, version }: Minutes, organizationId: string): MinutesResponse | undefined {
  return responses.findLast((one) => one.organizationId === organizationId && one.version === version);
}

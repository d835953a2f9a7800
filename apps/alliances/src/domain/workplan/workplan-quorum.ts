import type { QuorumRule } from '#taxonomy';
import type { VotingMember } from '../alliance/alliance.js';
import { countQuorum, voicesOf } from '../composition/quorum.js';
import type { Amendment } from './amendment.js';
import type { Workplan, WorkplanResponse } from './workplan.js';

export interface QuorumState {
  readonly accepting: number;
  readonly members: number;
  /** Seated constituencies of which fewer voices than the policy asks have accepted the present version. */
  readonly constituenciesMissing: readonly string[];
  readonly reached: boolean;
}

/**
 * A workplan is accepted when the policy's quorum accepts the present version: of all voices and of each constituency
 * that votes. A member's last word counts; silence counts as nothing. Institutions that count as one accept together.
 */
export function workplanQuorum(workplan: Workplan, members: readonly VotingMember[], rule: QuorumRule): QuorumState {
  return quorumOf((id) => lastResponse(workplan, id)?.stance === 'accept', members, rule);
}

/** The same of an amendment. */
export function amendmentQuorum(
  { answers }: Pick<Amendment, 'answers'>,
  members: readonly VotingMember[],
  rule: QuorumRule,
): QuorumState {
  const last = (id: string) => answers.findLast(({ organizationId }) => organizationId === id);
  return quorumOf((id) => last(id)?.stance === 'accept', members, rule);
}

function quorumOf(
  accepts: (organizationId: string) => boolean,
  members: readonly VotingMember[],
  rule: QuorumRule,
): QuorumState {
  const voices = voicesOf(members);
  const accepting = new Set(
    voices.filter(({ organizations }) => organizations.every(accepts)).flatMap(({ organizations }) => organizations),
  );
  const { represented, voices: count, constituencies, reached } = countQuorum(voices, accepting, rule);
  const lacking = constituencies.filter((one) => one.represented < one.needed);
  return {
    accepting: represented,
    members: count,
    constituenciesMissing: lacking.map(({ constituency }) => constituency),
    reached,
  };
}

/** What an organisation last said to the present version. */
export function lastResponse(workplan: Workplan, organizationId: string): WorkplanResponse | undefined {
  return responsesToPresent(workplan).findLast((response) => response.organizationId === organizationId);
}

/** None for a draft: what was said of the version before it is no word on the new one. */
export function responsesToPresent({ status, version, responses }: Workplan): readonly WorkplanResponse[] {
  return status === 'draft' ? [] : responses.filter((response) => response.version === version);
}

/** Every dissent there was, also from whoever accepted later: it stands beside the plan for ever. */
export function dissentsOf(workplan: Workplan): readonly WorkplanResponse[] {
  return workplan.responses.filter(({ stance }) => stance === 'dissent');
}

import type { VotingMember } from '../alliance/alliance.js';
import type { Workplan, WorkplanResponse } from './workplan.js';

export interface QuorumState {
  readonly accepting: number;
  readonly members: number;
  /** Seated constituencies of which no voting member has accepted the present version. */
  readonly constituenciesMissing: readonly string[];
  readonly reached: boolean;
}

/**
 * A workplan is accepted when more than half of the voting members accept the present version, among them at least one
 * of each constituency that votes. A member's last word counts; silence counts as nothing.
 */
export function workplanQuorum(workplan: Workplan, members: readonly VotingMember[]): QuorumState {
  const accepting = members.filter(({ organizationId }) => lastResponse(workplan, organizationId)?.stance === 'accept');
  const accepted = new Set(accepting.map(({ constituency }) => constituency));
  const constituencies = new Set(members.map(({ constituency }) => constituency));
  const constituenciesMissing = [...constituencies].filter((constituency) => !accepted.has(constituency));
  return {
    accepting: accepting.length,
    members: members.length,
    constituenciesMissing,
    reached: accepting.length * 2 > members.length && constituenciesMissing.length === 0,
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

import type { LocalizedText } from '../decision.js';
import type { CompositionRules } from './rules.js';
import type { Seat } from './seat.js';

/** Who must sit at a table, as data. */
export interface CompositionPolicy {
  readonly seats: readonly Seat[];
  readonly rules: CompositionRules;
}

/** The rules in force at a table, with where they come from; the seats stand beside them. */
export interface PolicyInForce {
  readonly version: number;
  readonly from: string;
  /** `initiative`: as the initiative says, and it follows its revisions; `table`: set in the alliance itself. */
  readonly origin: 'initiative' | 'table';
  readonly rules: CompositionRules;
  /** What the members said of it, oldest first, where they were asked; a dissent stands beside it for good. */
  readonly answers?: readonly PolicyAnswer[];
}

/** A member's word on a policy that the coordinator proposed. */
export interface PolicyAnswer {
  readonly organizationId: string;
  readonly stance: 'accept' | 'dissent';
  readonly note: LocalizedText;
  readonly at: string;
}

/** Put to the members of a constituted alliance; not in force. */
export interface ProposedPolicy extends CompositionPolicy {
  /** Which one it is of all that were ever put to them, from 1: an answer names the one that it is given to. */
  readonly proposal: number;
  readonly proposedAt: string;
  readonly answers: readonly PolicyAnswer[];
}

/** A version that another one followed: it stands, and tells what held in its time. */
export interface FormerPolicy extends CompositionPolicy, Omit<PolicyInForce, 'rules'> {
  readonly until: string;
}

/** Every version there was, with the one in force. */
export interface PolicyHistory {
  readonly seats: readonly Seat[];
  readonly policy: PolicyInForce;
  readonly formerPolicies: readonly FormerPolicy[];
}

/** The policy in force at an instant; none before there was a table. */
export function policyAt(
  { seats, policy, formerPolicies }: PolicyHistory,
  at: string,
): (CompositionPolicy & { readonly version: number }) | undefined {
  if (policy.from <= at) return { version: policy.version, seats, rules: policy.rules };
  return formerPolicies.find(({ from, until }) => from <= at && at < until);
}

import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';

export type ActionPointStatus = 'open' | 'completed' | 'verified';
export type ActionPointCommand = 'complete' | 'verify';

export const actionPointTransitions: TransitionTable<ActionPointStatus, ActionPointCommand> = {
  open: { complete: 'completed' },
  completed: { complete: 'completed', verify: 'verified' },
  verified: { verify: 'verified' },
};

export interface ActionPoint {
  readonly id: string;
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** The milestone that it serves, if any. */
  readonly milestoneId?: string;
  /** The meeting that agreed on it, if any. */
  readonly meetingId?: string;
  readonly status: ActionPointStatus;
  /** The end of its last day, once that was found to have passed; stays when it is completed late. */
  readonly overdueSince?: string;
  readonly completedAt?: string;
  /** The owner, or the coordinator's organisation for a former member. */
  readonly completedBy?: string;
  readonly verifiedAt?: string;
  /** Another organisation than the owner and than whoever completed it. */
  readonly verifiedBy?: string;
}

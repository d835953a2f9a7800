import type { LocalizedText } from '../decision.js';
import type { ActionPoint } from './action-point.js';
import type { Amendment } from './amendment.js';
import { emptyBody, type PlanBody } from './plan-body.js';

export type WorkplanStatus = 'draft' | 'proposed' | 'accepted';
export interface Workplan extends PlanBody {
  readonly allianceId: string;
  readonly status: WorkplanStatus;
  /** How often it was put to the members; each response is to one version. */
  readonly version: number;
  /** When it was put to them last; absent on those from before this was kept. */
  readonly proposedAt?: string;
  readonly actionPoints: readonly ActionPoint[];
  /** What members said to every version, oldest first. Only ever added to: a dissent stays. */
  readonly responses: readonly WorkplanResponse[];
  /** Oldest first. */
  readonly amendments: readonly Amendment[];
  /** The plan as the open amendment would have it. */
  readonly amended?: PlanBody;
  /** Of each item the last one, so that nobody is reminded of the same day twice; absent while there was none. */
  readonly reminders?: readonly WorkReminder[];
}

/** That somebody was reminded of the last day of a milestone or an action point, `YYYY-MM-DD`. */
interface WorkReminder {
  readonly id: string;
  readonly dueOn: string;
}

export interface WorkplanResponse {
  readonly organizationId: string;
  readonly constituency: string;
  readonly stance: 'accept' | 'dissent';
  readonly note: LocalizedText;
  readonly version: number;
  readonly at: string;
}

export function emptyWorkplan(allianceId: string): Workplan {
  return { allianceId, status: 'draft', version: 0, ...emptyBody, actionPoints: [], responses: [], amendments: [] };
}

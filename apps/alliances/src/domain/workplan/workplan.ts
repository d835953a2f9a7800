import type { LocalizedText } from '../decision.js';
import type { ActionPoint } from './action-point.js';
import type { Milestone } from './milestone.js';

export type WorkplanStatus = 'draft' | 'proposed' | 'accepted';
export interface Workplan {
  readonly allianceId: string;
  readonly status: WorkplanStatus;
  /** How often it was put to the members; each response is to one version. */
  readonly version: number;
  readonly objective: LocalizedText;
  readonly milestones: readonly Milestone[];
  readonly actionPoints: readonly ActionPoint[];
  /** What members said to every version, oldest first. Only ever added to: a dissent stays. */
  readonly responses: readonly WorkplanResponse[];
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
  return { allianceId, status: 'draft', version: 0, objective: {}, milestones: [], actionPoints: [], responses: [] };
}

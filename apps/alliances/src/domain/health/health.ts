import type { Actor, LocalizedText } from '../decision.js';

export type HealthStatus = 'on_track' | 'at_risk' | 'off_track';

/** Why the health is what it is; each is a message for people in four languages. */
export type HealthReasonCode =
  | 'nothing_late'
  | 'needed_seats_empty'
  | 'action_points_overdue'
  | 'milestones_delayed'
  | 'cadence_missed'
  | 'minutes_missing'
  | 'commitments_overdue'
  | 'reports_overdue'
  | 'reports_unanswered'
  | 'silent'
  | 'forming_for_long'
  /** Not the rules': the coordinator sees it otherwise, and says why in a note that stays in the alliance. */
  | 'seen_by_coordinator';

/** One line: a code and the figures that fill it. */
export interface HealthReason {
  readonly code: HealthReasonCode;
  readonly params: Readonly<Record<string, number>>;
}

export interface HealthProposal {
  readonly status: HealthStatus;
  readonly reason: HealthReason;
}

/** What a coordinator says instead, and why; it stands beside the proposal until taken back. */
export interface HealthOverride {
  readonly status: HealthStatus;
  readonly note: LocalizedText;
  readonly by: Actor;
  readonly at: string;
}

export interface Health {
  readonly proposed: HealthProposal;
  readonly override?: HealthOverride;
  /** While nobody does anything: since when, once that was said. */
  readonly silentSince?: string;
}

/** What readers see: the status that counts, what the rules propose, and whether the two differ. */
export interface HealthShown {
  readonly status: HealthStatus;
  readonly reason: HealthReason;
  readonly note?: LocalizedText;
  readonly proposed: HealthStatus;
  readonly differs: boolean;
}

export function showHealth({ proposed, override }: Health): HealthShown {
  const status = override?.status ?? proposed.status;
  return {
    status,
    reason: proposed.reason,
    ...(override ? { note: override.note } : {}),
    proposed: proposed.status,
    differs: status !== proposed.status,
  };
}

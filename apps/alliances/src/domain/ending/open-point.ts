import type { LocalizedText } from '../decision.js';

export const openPointKinds = ['action_point', 'milestone', 'commitment', 'decision', 'report'] as const;
export type OpenPointKind = (typeof openPointKinds)[number];

/** Something in an alliance that somebody still waits for. */
export interface OpenPoint {
  readonly of: OpenPointKind;
  readonly id: string;
  /** Who has it; absent for what is the whole alliance's. */
  readonly organizationId?: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  /** Where the alliance itself keeps what it is called. */
  readonly title?: LocalizedText;
}

export const outcomesOfPoints = ['done', 'dropped', 'handed_over'] as const;

/** What becomes of an open point when the alliance is concluded, as its coordinator says. */
export interface SettledPoint extends Pick<OpenPoint, 'of' | 'id'> {
  readonly becomes: (typeof outcomesOfPoints)[number];
  /** Of one that is handed over: who owns it from then on. */
  readonly organizationId?: string;
  /** Of one that is dropped, the reason. */
  readonly note: LocalizedText;
  /** Of one that is handed over, as it was when the alliance ended: its last day, `YYYY-MM-DD`, and what it is called. */
  readonly dueOn?: string;
  readonly title?: LocalizedText;
  /** Of one that is handed over, once its owner said what became of it. */
  readonly followUp?: FollowUp;
}

export const followUpOutcomes = ['done', 'dropped'] as const;

/** What became of a point after the end, as the organisation says that took it over. */
export interface FollowUp {
  readonly becomes: (typeof followUpOutcomes)[number];
  /** Of one that is dropped, the reason. */
  readonly note: LocalizedText;
  readonly at: string;
}

/** How an alliance ended; it stays as it was said. */
export interface Conclusion {
  readonly at: string;
  readonly outcome: LocalizedText;
  readonly points: readonly SettledPoint[];
}

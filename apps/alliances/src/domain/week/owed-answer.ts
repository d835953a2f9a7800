import type { LocalizedText } from '../decision.js';
import type { OwedKind } from './owed-kind.js';

/** An answer that is awaited. Of a group's word it is said of the whole group: who of it has spoken is its own. */
export interface OwedAnswer {
  readonly what: OwedKind;
  /**
   * Of the invitation, the interest, the meeting, the report, the indicator, the action point, the commitment, the
   * delivery, the value, the point that was handed over or, for the rest, the alliance.
   */
  readonly id: string;
  /** Of a delivery the commitment, of a value the indicator. */
  readonly within?: string;
  /** What it is about, where that has a title; absent on those from before it was kept. */
  readonly title?: LocalizedText;
  /** Of a meeting its day, of a report the first and the last one of its period, `YYYY-MM-DD`; absent likewise. */
  readonly days?: readonly string[];
  /** Of a value of an indicator, such as `2027-Q1`; absent likewise. */
  readonly period?: string;
  /** Absent where it is not kept. */
  readonly since?: string;
  /** From when on it can no longer be given. */
  readonly until?: string;
  /** The constituency that owes its word together; of a silence, the one that said nothing. */
  readonly group?: string;
  /** Who owes it. */
  readonly organizations: readonly string[];
}

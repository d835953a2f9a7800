import type { Actor } from '../decision.js';
import type { Difference } from './differences.js';

/** The documents that an alliance consists of. */
export type DocumentKind =
  'alliance' | 'workplan' | 'meeting' | 'commitment' | 'report' | 'indicator' | 'clearance' | 'consultation';

/** What one change made of one document. */
export interface DocumentChange {
  readonly kind: DocumentKind;
  readonly id: string;
  /** After the change. */
  readonly version: number;
  /** Of the whole document as it is stored after the change. */
  readonly digest: string;
  readonly differences: readonly Difference[];
}

/** A fact of any part of the alliance, as it was told. */
export interface AuditedFact {
  readonly of: string;
  readonly event: { readonly type: string; readonly at: string };
}

/** Who did what to an alliance, for whom, and what became of what; persons are references. */
export interface AuditRecord {
  readonly allianceId: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** Of the alliance, after the change. */
  readonly version: number;
  readonly at: string;
  /** Absent for what followed from an event or a date. */
  readonly by?: Actor;
  readonly correlationId?: string;
  /** The constituency to which who did what is told, and to nobody else; absent: all members. */
  readonly group?: string;
  /** The organisations to which alone it is told what is cleared among them, or asked of affiliates; absent: nothing is. */
  readonly among?: readonly string[];
  readonly facts: readonly AuditedFact[];
  readonly changes: readonly DocumentChange[];
}

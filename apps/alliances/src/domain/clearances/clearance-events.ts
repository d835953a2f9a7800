import type { LocalizedText } from '../decision.js';
import type { Clearance, GivenClearance, NotHeard } from './clearance.js';

/** What every fact of a clearance says. */
export interface AboutClearance {
  readonly at: string;
  readonly clearanceId: string;
  readonly reportId: string;
  /** Last day of the period that the report is on. */
  readonly periodEndsOn: string;
  /** Who asked, and signs. */
  readonly organizationId: string;
  /** Who may know of it. */
  readonly readers: readonly string[];
}

type Fact<T extends string, D = unknown> = { readonly type: T } & AboutClearance & D;

/** How an end found those that were asked. */
export interface Settled {
  readonly notHeard: readonly NotHeard[];
  /** Those to whom the alliance is not closed: they are told. */
  readonly told: readonly string[];
}

/** What can happen to a position before it is said. Only that it was signed is told to others than its readers. */
export type ClearanceEvent =
  | Fact<'clearance-requested', { readonly clearance: Clearance }>
  | Fact<'position-cleared' | 'position-objected', { readonly given: GivenClearance }>
  | Fact<'clearance-ending', { readonly waitedFor: readonly string[]; readonly endsOn: string }>
  | Fact<'institutions-silent', { readonly silent: readonly string[]; readonly endsOn: string }>
  /** When their time was over these could not answer, since the alliance was closed to them. */
  | Fact<'institutions-not-heard', { readonly unheard: readonly string[] }>
  | Fact<'position-signed', Settled & { readonly signedBy: string }>
  | Fact<'clearance-withdrawn', Settled & { readonly reasonGiven: LocalizedText }>;

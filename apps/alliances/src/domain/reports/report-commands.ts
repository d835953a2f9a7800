import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { AffiliateConsultation, SpokenFor } from '../affiliates/consultation.js';
import type { SignedClearance } from '../clearances/clearance.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { WhoIsClosedOut } from '../record/closed-out.js';
import type { WorkDone } from './achievements.js';
import type { ReportContent } from './report.js';
import type { Reporting } from './reporting.js';
import type { ReportingRule } from './reporting-rule.js';

/** What a decision on a report needs to know of its alliance. */
export interface ReportSetting {
  readonly allianceId: string;
  readonly allianceStatus: AllianceStatus;
  readonly isCoordinator: (by: Actor) => boolean;
  readonly voting: readonly VotingMember[];
  /** Constituencies of which somebody is to come, since too few hold a seat that admits them. */
  readonly needed: readonly string[];
  readonly work: WorkDone;
  readonly reporting: Reporting;
  readonly timeZone?: string;
  /** What the actor's own organisation has put to other institutions of its state and not signed yet. */
  readonly openClearance?: string;
  /** What it has asked its affiliates and not answered yet. */
  readonly openConsultation?: AffiliateConsultation;
  /** Who cannot be waited for; absent: nobody. */
  readonly closedOut?: WhoIsClosedOut;
  /** When the alliance was last woken. */
  readonly wokenAt?: string;
}

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

export type SetReportingRule = By<'set-reporting-rule', { readonly rule: ReportingRule }>;

interface ReportStatement {
  readonly note: LocalizedText;
  /** Where institutions of its state were asked first, and its authorised officer signs. */
  readonly clearance?: SignedClearance;
  /** Where it asked its affiliates first. */
  readonly affiliates?: SpokenFor;
}

/** What people ask of a report. */
export type ReportCommand =
  | By<'draft-report', { readonly content: ReportContent }>
  | By<'submit-report'>
  | By<'send-back-report', { readonly reason: LocalizedText }>
  | By<'validate-report' | 'dissent-from-report', ReportStatement>
  /** Gives the own constituency more time, once. */
  | By<'extend-validation', { readonly endsOn: string }>
  /** Asks the silent constituencies once more. */
  | By<'ask-again'>;

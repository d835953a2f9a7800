import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { OrganizationStanding } from '../composition/eligibility.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { WhoIsClosedOut } from '../record/closed-out.js';
import type { ReportBrief } from '../reports/report.js';

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

export type RequestClearance = By<
  'request-clearance',
  {
    readonly stance: 'validate' | 'dissent';
    readonly note: LocalizedText;
    /** Institutions of the same state, each once. */
    readonly asked: readonly OrganizationStanding[];
    readonly endsOn: string;
  }
>;

/** What people ask of a position that is put to institutions. */
export type ClearanceCommand =
  | By<'clear-position' | 'object-to-position', { readonly note: LocalizedText }>
  /** @property isOfficer whether the person signs for its organisation */
  | By<'sign-position', { readonly isOfficer: boolean }>
  | By<'withdraw-clearance', { readonly reason: LocalizedText }>;

/** Where the alliance's days end, and to whom it is closed. */
export interface ClearanceReach {
  readonly timeZone?: string;
  readonly closedOut?: WhoIsClosedOut;
}

/** What a decision to ask for clearance needs to know. */
export interface ClearanceSetting {
  readonly allianceId: string;
  readonly allianceStatus: AllianceStatus;
  readonly voting: readonly VotingMember[];
  readonly report: ReportBrief;
  /** The asking organisation by the directory's word. */
  readonly signer: OrganizationStanding | undefined;
  /** The clearance that it has asked for on this report already and not signed yet. */
  readonly openClearance: string | undefined;
  /** Whether an organisation may read what the alliance reports. */
  readonly mayRead: (organizationId: string) => boolean;
  readonly timeZone?: string;
}

/** What the clock needs to know, with the report as it stands, where the alliance still has it. */
export interface ClearanceDatesSetting extends Pick<
  ClearanceSetting,
  'allianceStatus' | 'voting' | 'mayRead' | 'timeZone'
> {
  readonly report: Pick<ReportBrief, 'status'> | undefined;
  readonly closedOut: WhoIsClosedOut;
}

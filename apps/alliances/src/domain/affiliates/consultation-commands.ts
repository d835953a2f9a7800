import type { WhoIsClosedOut } from '../record/closed-out.js';
import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { OrganizationStanding } from '../composition/eligibility.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { ReportBrief } from '../reports/report.js';
import type { AffiliateStance } from './consultation.js';

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

export type ConsultAffiliates = By<
  'consult-affiliates',
  {
    readonly question: LocalizedText;
    /** Those that it calls its affiliates, each once. */
    readonly asked: readonly OrganizationStanding[];
    readonly endsOn: string;
  }
>;

/** What people ask of a consultation of affiliates. */
export type ConsultationCommand =
  | By<
      'answer-consultation',
      { readonly stance: AffiliateStance; readonly note: LocalizedText; readonly named: boolean }
    >
  | By<'speak-for-affiliates'>
  | By<'withdraw-consultation', { readonly reason: LocalizedText }>;

/** What a decision to consult affiliates needs to know. */
export interface ConsultationSetting {
  readonly allianceId: string;
  readonly allianceStatus: AllianceStatus;
  readonly voting: readonly VotingMember[];
  readonly report: ReportBrief;
  /** The consulting organisation by the directory's word. */
  readonly confederation: OrganizationStanding | undefined;
  /** The consultation on this report that it has not answered yet. */
  readonly openConsultation: string | undefined;
  /** Whether an organisation may read what the alliance reports. */
  readonly mayRead: (organizationId: string) => boolean;
  readonly timeZone?: string;
}

/** What the clock needs to know; once the alliance was dissolved nothing is said of its reports any more. */
export interface ConsultationDatesSetting extends Pick<
  ConsultationSetting,
  'allianceStatus' | 'voting' | 'mayRead' | 'timeZone'
> {
  readonly closedOut: WhoIsClosedOut;
}

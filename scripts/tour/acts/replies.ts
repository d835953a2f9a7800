/** The parts of the API's answers that the story looks at. */

export interface InitiativeReply {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly composition: {
    readonly seats: readonly { readonly id: string; readonly constituency: string; readonly kind: string }[];
  };
}

export interface AllianceReply {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly composition: {
    readonly met: boolean;
    readonly missing: readonly { readonly constituency: string; readonly count: number }[];
  };
  readonly coordinator: { readonly personId: string; readonly organizationId: string; readonly confirmed: boolean };
  readonly progress: { readonly percent: number };
  readonly health: { readonly status: string; readonly reason: { readonly label: string } };
}

export interface PageReply<T> {
  readonly items: readonly T[];
}

export interface SuggestionReply {
  readonly id: string;
  readonly organization: { readonly id: string; readonly names: Readonly<Record<string, string>> };
  readonly rank: number;
  readonly shownAt: number;
  readonly score: number;
  readonly explanation: {
    readonly sides: Readonly<
      Record<'initiative' | 'partner', { readonly contributions: readonly { readonly points: number }[] }>
    >;
  };
  readonly reasons: Readonly<Record<'initiative' | 'partner', readonly { readonly text: string }[]>>;
}

export interface NoticeReply {
  readonly id: string;
  readonly sequence: number;
  readonly type: string;
  readonly title: string;
  readonly body: string;
  readonly initiativeId: string;
  readonly allianceId?: string;
  readonly correlationId: string;
}

export interface PlaceReply {
  readonly id: string;
  readonly seatId: string;
  readonly organization: { readonly id: string };
  readonly until?: string;
}

export interface InterestReply {
  readonly id: string;
  readonly organizationId: string;
  readonly status: string;
}

export interface InvitationReply {
  readonly id: string;
  readonly status: string;
}

export interface WordReply {
  readonly organizationId: string;
  readonly stance: 'validate' | 'dissent';
  readonly clearance?: {
    readonly institutions: readonly { readonly organizationId: string; readonly standing: string }[];
  };
  readonly affiliates?: {
    readonly asked: number;
    readonly answered: number;
    readonly named: readonly { readonly organizationId: string; readonly stance: string }[];
  };
}

export interface ReportReply {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly readingEndsOn?: string;
  readonly achievements: {
    readonly percent: number;
    readonly achieved: readonly unknown[];
    readonly meetingsHeld: number;
    readonly proposedStatus: string;
  };
  readonly constituencies: readonly { readonly constituency: string; readonly endsOn: string }[];
  readonly words: readonly WordReply[];
  readonly dissents: readonly { readonly constituency: string; readonly note: Readonly<Record<string, string>> }[];
  readonly silences: readonly { readonly constituency: string; readonly endsOn: string }[];
}

import type {
  AskedItem,
  EventContract,
  InvitationWithdrawnData,
  TextByLanguage,
  WebhookEndpointDisabledData,
} from '#contracts';
import type { NewRecord } from './following/findable.js';
import type { Followed } from './following/followed.js';
import type { DeliveryChoice } from './mailing/preferences.js';

type WithdrawalCause = NonNullable<InvitationWithdrawnData['cause']>;

/** How much a notice asks of its reader; what is critical reaches everybody and cannot be muted. */
export const noticeClasses = ['critical', 'action_needed', 'informative'] as const;
export type NoticeClass = (typeof noticeClasses)[number];

/** Whom an event concerns; turned into people with the read models of members and alliances. */
export type Audience =
  | {
      readonly role: 'focal_point';
      readonly organizationIds: readonly string[];
      /** What awaits the organisation: where it is known, a focal point with too little time for it is spared. */
      readonly openDuties?: number;
    }
  | { readonly role: 'coordinator'; readonly allianceId: string };

/** The one thing of the alliance that a notice is about, as people call it. */
export interface NoticeItem {
  /** Title of a milestone or an action point, as it was then. */
  readonly thing?: TextByLanguage;
  /** Of a report, the last day of the period that it is on, `YYYY-MM-DD`. */
  readonly period?: string;
}

/** What a text speaks of besides the initiative; names and labels are looked up in the reader's language. */
export interface NoticeFacts extends NoticeItem {
  readonly organizationId?: string;
  /** Code of the list constituencies. */
  readonly constituency?: string;
  /** By when something has to be done, `YYYY-MM-DD`: a digest has it on top. */
  readonly deadline?: string;
  /** One that is over, `YYYY-MM-DD`: of a meeting, or on which nothing came. */
  readonly day?: string;
  /** Since when something is so, `YYYY-MM-DD`. */
  readonly since?: string;
  /** Code of the list decline_reasons, or `group_decision`. */
  readonly declineReason?: string;
  /** Why nothing more is sent to a webhook. */
  readonly disabledBecause?: WebhookEndpointDisabledData['reason'];
  /** Why an invitation or an interest ended without an answer. */
  readonly withdrawalCause?: WithdrawalCause;
  /** Of a candidacy beside others: `asked` for a word on it, or `waiting` for one. */
  readonly candidacy?: 'asked' | 'waiting';
  /** Of a place that a successor was named for: the reader's own, or another holder's. */
  readonly succession?: 'own' | 'others';
  /** Of who coordinates now: whether the members have yet to confirm it. */
  readonly provisional?: boolean;
  /**
   * What an organisation is reminded of: `invitation`, `candidacy`, `coordinator`, `composition`, `workplan`,
   * `amendment`, `minutes`, `minutes_confirmation`, `report`, `sign_off`, `silence`, `still_alive`, `indicator_value`,
   * `verification`, `commitment`, `delivery`, `evidence_reader`, `reported_value` or `dissolution`.
   */
  readonly awaited?: string;
  /**
   * Why this reader is asked for its word: `milestone`, `evidence`, `coordination` or `any_other`; `of_others` where it
   * is told that others are.
   */
  readonly wordAsked?: string;
  /** Whether that is not all that it is reminded of. */
  readonly awaitsMore?: boolean;
  /** What the secretariat decided on the organisation. */
  readonly standing?: 'suspended' | 'reinstated';
  /** `on_track`, `at_risk` or `off_track`: what an alliance's health is now. */
  readonly health?: string;
  /** A message of the matching or the health rules with its parameters. */
  readonly reason?: MessageReference;
}

export interface MessageReference {
  readonly message: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * A kind of notice: the event that causes it, who receives it, what it speaks of and where it leads.
 * The texts stand under the same name in texts/{es,en,pt,fr}/.
 */
export interface NoticeKind<D extends object = object> {
  readonly kind: string;
  readonly class: NoticeClass;
  readonly event: EventContract<string, D>;
  /** Absent where it speaks of none. */
  initiativeOf?(data: D): string;
  /** Absent where it is about no one thing, or about one without a name. */
  itemOf?(data: NoInfer<D>): NoticeItem;
  /** Each audience gets its notice of its own: an event may tell one organisation this and another that. */
  audiences(data: D): readonly AudienceWithFacts[];
  /** Whom it is told besides, once those audiences were: in a digest, unless they choose otherwise. */
  readonly wide?: WideAudienceOf<D>;
  /** Path of the one thing to look at or to answer. */
  link(data: D): string;
  /** What whoever is asked to act can answer from the mail; of those who are only told it asks nothing. */
  asks?(data: D): AskedItem | undefined;
  /**
   * So many of this event's sort a person is told one by one within an hour for one organisation, what comes beyond in
   * one summary; absent: all of them.
   */
  singly?(data: D): number;
  /** How it is told to whoever chooses nothing; what is absent: inbox and mail, at once. */
  readonly usual?: DeliveryChoice;
  /** The one item that it is about, such as an invitation: `invitation:<id>`. */
  about?(data: D): string;
  /** Kinds about the same item that this one makes moot: what waits to be mailed of them is left out. */
  readonly settles?: readonly string[];
  /** The same of other items, where it settles any; whoever was asked. */
  readonly settlesBesides?: {
    about(data: NoInfer<D>): string | readonly string[] | undefined;
    readonly settles: readonly string[];
  };
  /** Whose question it answers, where others are asked still; absent: everybody's. */
  answeredBy?(data: D): string;
}

/** Who follows something, or has saved a search: as many as there are. Only what is open to them is told. */
export interface WideAudienceOf<D extends object> {
  followed(data: D): readonly Followed[];
  /** What saved searches find it by; absent: none looks for the like. */
  findable?(data: D): NewRecord;
  facts(data: D): NoticeFacts;
}

export interface AudienceWithFacts {
  readonly audience: Audience;
  readonly facts: NoticeFacts;
  /** Where it asks more of these than the kind does of the others. */
  readonly class?: NoticeClass;
  /** Told because it coordinates what others are asked: that is not the same question, whoever is among both. */
  readonly oversees?: true;
  /** What it is about for these alone, besides what it is about for all. */
  readonly about?: readonly string[];
  /** Where it leads these, if elsewhere than the others. */
  readonly link?: string;
}

export const noticeKind = <D extends object>(kind: NoticeKind<D>): NoticeKind<D> => kind;

/** What has a title; events from before it was said have none. */
export const titled = (title: TextByLanguage | undefined): NoticeItem => (title ? { thing: title } : {});

/** A report, by its period. */
export const reportOf = ({ periodEndsOn }: { readonly periodEndsOn: string }): NoticeItem => ({ period: periodEndsOn });

export const focalPoints = (...organizationIds: readonly string[]): Audience => ({
  role: 'focal_point',
  organizationIds,
});

export const coordinator = (allianceId: string): Audience => ({ role: 'coordinator', allianceId });

import type { TextByLanguage } from '#contracts';
import type { Cover } from './standing-in/who-receives.js';
import type { FollowedType } from './following/followed.js';
import type { MessageReference, NoticeFacts } from './notice-kind.js';

export type NoticeState = 'unread' | 'read' | 'archived';

/** Why one receives it: by role, or by one's own wish. */
export const noticeReasons = [
  'focal_point',
  'deputy',
  'covered',
  'coordinator',
  'coordinator_gone',
  'own_account',
  'follower',
  'saved_search',
] as const;
export type NoticeReason = (typeof noticeReasons)[number];

/**
 * What a notice says, kept without words so that it can be rendered in any language; names are as they were then, and
 * are left out where the initiative is confidential when it is read.
 */
export interface NoticeContent {
  /** Absent where the initiative is confidential. */
  readonly initiative?: TextByLanguage;
  /** Whom the notice speaks of; absent where the initiative is confidential. */
  readonly organization?: TextByLanguage;
  /** What of the alliance it is about, by its title; absent where it has none, or the initiative is confidential. */
  readonly thing?: TextByLanguage;
  /** Of a report, the last day of the period that it is on; absent on notices from before it was kept. */
  readonly period?: string;
  readonly constituency?: string;
  readonly deadline?: string;
  /** Absent on notices from before it was told apart from a deadline. */
  readonly day?: string;
  readonly since?: string;
  readonly declineReason?: string;
  readonly disabledBecause?: NoticeFacts['disabledBecause'];
  readonly withdrawalCause?: NoticeFacts['withdrawalCause'];
  readonly candidacy?: NoticeFacts['candidacy'];
  readonly succession?: NoticeFacts['succession'];
  readonly provisional?: boolean;
  readonly awaited?: NoticeFacts['awaited'];
  readonly awaitsMore?: boolean;
  readonly wordAsked?: NoticeFacts['wordAsked'];
  readonly standing?: NoticeFacts['standing'];
  readonly health?: string;
  readonly reason?: MessageReference;
  /** Of a summary: how many notices it stands for. */
  readonly count?: number;
  readonly because: NoticeReason;
  /** Of a deputy and of who is covered: why. */
  readonly cover?: Cover;
  /** Of a follower: what is followed that it is about. */
  readonly followed?: FollowedType;
  /** Of who saved a search: its name, as the person wrote it. */
  readonly search?: string;
  /** The organisation for which one is told; absent where the initiative is confidential. */
  readonly own?: TextByLanguage;
  /** Others for which one is asked the same: kept beside it, and put in where it is read. */
  readonly alsoAsked?: readonly OtherAsked[];
}

/** An organisation for which a person is asked the same as for the one that the notice names. */
export interface OtherAsked {
  /** Its names; absent where the notice tells of nothing by name. */
  readonly own?: TextByLanguage;
}

interface Asking {
  readonly content: NoticeContent;
  readonly alsoAsked?: readonly OtherAsked[];
}

/** All that a notice says. */
export const contentOf = ({ content, alsoAsked }: Asking): NoticeContent => ({
  ...content,
  ...(alsoAsked && { alsoAsked }),
});

import { type DeliverySubject, goesToInbox } from './choose-delivery.js';
import {
  type MailPlan,
  type MailSituation,
  planDelivery,
  type PlannedDelivery,
  type SkipReason,
} from './plan-mails.js';
import type { OrganizationChoices } from './preferences.js';

/** As many notices as one mail holds. */
export const mailHolds = 100;

/** A notice whose mail has not left yet. */
export interface WaitingNotice extends DeliverySubject {
  readonly id: string;
  readonly since: Date;
  /** What the organisation says for which the person is told. */
  readonly organization: OrganizationChoices;
  /** Whether the inbox shows it. */
  readonly isListed: boolean;
  /** Whether its reader is not to be told any more. */
  readonly isMoot: boolean;
  /** Whether what it tells of does not hold now, and may hold again: only what is due is left out for it. */
  readonly isStale: boolean;
}

type Waiting = Extract<MailPlan, { state: 'waiting' }>;

export interface Round<N extends WaitingNotice> {
  /** Leave now, together: the oldest first, at most {@link mailHolds}. */
  readonly send: readonly N[];
  readonly wait: readonly {
    readonly notice: N;
    readonly mail: Waiting;
    readonly decidedBy: PlannedDelivery['decidedBy'];
  }[];
  readonly skip: readonly { readonly notice: N; readonly because: SkipReason }[];
  /** The inbox is to show from now on: the oldest first; each is in one of the three besides. */
  readonly list: readonly N[];
  /** When to look again: at once where more is due than one mail holds; undefined when nothing waits. */
  readonly nextAt?: Date;
}

/**
 * What becomes of everything that waits for one person, by what is chosen now: each notice is sent, waits or is
 * skipped, and is in exactly one of the three. What was to go by mail only and can be in no mail is to stand in the inbox.
 * Asked whenever a mail is due and whenever a choice changes.
 */
export function planRound<N extends WaitingNotice>(
  waiting: readonly N[],
  situation: MailSituation,
  now: Date,
): Round<N> {
  const send: N[] = [];
  const wait: Round<N>['wait'][number][] = [];
  const skip: Round<N>['skip'][number][] = [];
  const list: N[] = [];
  const oldestFirst = [...waiting].sort((a, b) => a.since.getTime() - b.since.getTime());
  let leftOver = false;
  for (const notice of oldestFirst) {
    if (notice.isMoot) {
      skip.push({ notice, because: 'moot' });
      continue;
    }
    const moments = { since: notice.since, now };
    const { mail, decidedBy, channel } = planDelivery(notice, situation, notice.organization, moments);
    if (!notice.isListed && goesToInbox(channel)) list.push(notice);
    if (mail.state === 'skipped') skip.push({ notice, because: mail.because });
    else if (mail.state === 'waiting') wait.push({ notice, mail, decidedBy });
    else if (notice.isStale) skip.push({ notice, because: 'moot' });
    else if (send.length < mailHolds) send.push(notice);
    else {
      leftOver = true;
      wait.push({ notice, mail: { state: 'waiting', timing: mail.timing, dueAt: now, because: 'digest' }, decidedBy });
    }
  }
  const next = wait.map(({ mail }) => mail.dueAt.getTime());
  const nextAt = leftOver ? now : next.length > 0 ? new Date(Math.min(...next)) : undefined;
  return { send, wait, skip, list, ...(nextAt && { nextAt }) };
}

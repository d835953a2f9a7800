import { chooseDelivery, type DecisionLevel, type DeliverySubject, goesByMail } from './choose-delivery.js';
import { type MailClock, mailDueAt, quietUntil } from './mail-time.js';
import type { OrganizationChoices, PersonChoices, Timing } from './preferences.js';

/** Why a notice is not mailed. */
export const skipReasons = ['channel', 'mail_off', 'no_address', 'address_refused', 'covered', 'moot'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Why its mail waits; `address`: nothing was heard yet of how the person is reached. */
export const waitReasons = ['digest', 'quiet_hours', 'address'] as const;
export type WaitReason = (typeof waitReasons)[number];

/** So long the address of a person is waited for who was told of something before it was heard. */
export const addressPatienceMs = 10 * 60_000;

/** What is known of the person when a mail is planned. */
export interface MailSituation {
  readonly person: PersonChoices;
  readonly clock: MailClock;
  /** `awaited`: nothing was heard of it yet; `refused`: its server said that there is no such mailbox. */
  readonly address: 'known' | 'awaited' | 'unknown' | 'refused';
}

export type MailPlan =
  | { readonly state: 'due'; readonly timing: Timing }
  | {
      readonly state: 'waiting';
      readonly timing: Timing;
      readonly dueAt: Date;
      readonly because: WaitReason;
    }
  | { readonly state: 'skipped'; readonly because: SkipReason };

export interface PlannedDelivery {
  readonly mail: MailPlan;
  readonly channel: ReturnType<typeof chooseDelivery>['channel'];
  readonly decidedBy: { readonly channel: DecisionLevel; readonly timing: DecisionLevel };
}

/**
 * How one notice goes out, by what the person and the organisation say now.
 * @param since when the notice came @param now when it is decided, which may be later
 */
export function planDelivery(
  subject: DeliverySubject,
  { person, clock, address }: MailSituation,
  organization: OrganizationChoices,
  { since, now }: { readonly since: Date; readonly now: Date },
): PlannedDelivery {
  const { channel, timing, decidedBy } = chooseDelivery(subject, person, organization);
  const isCritical = subject.class === 'critical';
  const skipped = (because: SkipReason): PlannedDelivery => ({
    channel,
    decidedBy,
    mail: { state: 'skipped', because },
  });
  // It is to be found on return, also by who reads mails only.
  if (subject.covered && !isCritical && channel !== 'none') return { ...skipped('covered'), channel: 'inbox' };
  if (!goesByMail(channel)) return skipped('channel');
  if (!person.email && !isCritical) return skipped('mail_off');
  const awaitedUntil = new Date(since.getTime() + addressPatienceMs);
  if (address === 'awaited' && awaitedUntil > now)
    return { channel, decidedBy, mail: { state: 'waiting', timing, dueAt: awaitedUntil, because: 'address' } };
  // What was to be read in mails only is found in the inbox where none can be sent.
  if (address !== 'known')
    return { ...skipped(address === 'refused' ? 'address_refused' : 'no_address'), channel: 'inbox' };
  const mail: MailPlan = isCritical ? { state: 'due', timing } : planMail(timing, clock, since, now);
  return { channel, decidedBy, mail };
}

function planMail(timing: Timing, clock: MailClock, since: Date, now: Date): MailPlan {
  const planned = mailDueAt(since, timing, clock);
  // Late, since nobody was there to send it, or since the choice has changed: not in the night either.
  const dueAt = planned > now ? planned : (quietUntil(now, clock) ?? planned);
  if (dueAt <= now) return { state: 'due', timing };
  return { state: 'waiting', timing, dueAt, because: timing === 'immediately' ? 'quiet_hours' : 'digest' };
}

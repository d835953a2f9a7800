import { fillMessage, type Language } from '#taxonomy';
import { DateTime } from 'luxon';
import { texts } from '../../texts/texts.js';
import type { DecisionLevel } from './choose-delivery.js';
import type { SkipReason, WaitReason } from './plan-mails.js';
import type { Timing } from './preferences.js';

/** What became of a notice, as far as its way to the person goes. */
export interface DeliveryFacts {
  readonly isInInbox: boolean;
  /** Absent for notices from before it was written down. */
  readonly mail?:
    | { readonly state: 'sent' | 'grouped'; readonly at: Date }
    | {
        readonly state: 'waiting';
        readonly dueAt: Date;
        readonly timing: Timing;
        readonly because: WaitReason;
      }
    | { readonly state: 'skipped'; readonly because: SkipReason };
  readonly decidedBy?: { readonly channel: DecisionLevel; readonly timing: DecisionLevel };
}

/** “Why did I (not) get this?” in a few sentences. @param timeZone of the person, IANA */
export function explainDelivery(facts: DeliveryFacts, language: Language, timeZone: string): string {
  const { inbox, unrecorded, decided } = texts[language].delivery;
  const fill = (message: string, values: Readonly<Record<string, string>>): string =>
    fillMessage(message, language, values);
  const moment = (at: Date): string =>
    DateTime.fromJSDate(at, { zone: timeZone }).setLocale(language).toLocaleString(DateTime.DATETIME_FULL);
  const where = fill(inbox, { inbox: facts.isInInbox ? 'yes' : 'no' });
  const { mail, decidedBy } = facts;
  if (!mail || !decidedBy) return `${where} ${unrecorded}`;
  const { delivery } = texts[language];
  switch (mail.state) {
    case 'sent':
    case 'grouped':
      return [
        where,
        fill(delivery[mail.state], { at: moment(mail.at) }),
        fill(decided, { level: decidedBy.timing }),
      ].join(' ');
    case 'waiting': {
      const { because, timing, dueAt } = mail;
      const waits = fill(delivery.waiting, { because, timing, at: moment(dueAt) });
      return [where, waits, fill(decided, { level: decidedBy.timing })].join(' ');
    }
    case 'skipped': {
      const skipped = fill(delivery.skipped, { because: mail.because });
      // Only a channel was chosen by somebody; the other reasons stand for themselves.
      return [
        where,
        skipped,
        ...(mail.because === 'channel' ? [fill(decided, { level: decidedBy.channel })] : []),
      ].join(' ');
    }
  }
}

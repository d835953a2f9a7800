import { joining } from './en/joining.js';
import { records } from './en/records.js';
import { reporting } from './en/reporting.js';
import { working } from './en/working.js';
import type { NoticeTexts } from './notice-texts.js';

export const en: NoticeTexts = {
  notices: { ...joining, ...working, ...reporting, ...records },
  because: {
    focal_point:
      'You receive this because you are a focal point of {own, select, none {your organisation} other {{own}}}.',
    deputy:
      'You receive this because you stand in for a focal point of {own, select, none {your organisation} other {{own}}} who {cover, select, overloaded {has more open duties than time for them} other {is absent}}.',
    covered:
      'You find this here because you are a focal point of {own, select, none {your organisation} other {{own}}}; {cover, select, overloaded {as you have more open duties than time for them} other {while you are absent}}, your deputy is told too.',
    coordinator: 'You receive this because you coordinate the alliance.',
    coordinator_gone:
      'You receive this because whoever coordinated the alliance no longer acts for {own, select, none {your organisation} other {{own}}}.',
    own_account: 'You receive this because it is about your own account.',
    follower:
      'You receive this because you follow the {followed, select, organization {organisation} alliance {alliance} other {initiative}}.',
    saved_search: 'You receive this because your saved search “{search}” found it.',
  },
  alsoAsked:
    'You are asked the same on behalf of {others, select, none {{otherCount, plural, one {another of your organisations} other {# others of your organisations}}} other {{others}}}.',
  confidentialInitiative: 'a confidential initiative',
  ofConfidentialInitiative: 'of a confidential initiative',
  quotes: ['“', '”'],
  anOrganization: 'an organisation',
  groupDecision: 'The group’s decision',
  mail: {
    greeting: 'Dear colleagues,',
    open: 'Open in Alianza',
    answer: 'Answer',
    answerFor: '{own, select, none {Answer ({place} of {count})} other {Answer for {own}}}',
    address: '{words}: {target}',
    footer: 'Alianza holds no case data on migrants.',
    stop: 'Get fewer mails or none',
  },
  digest: {
    subject: '{count, plural, one {One notice} other {# notices}} from Alianza',
    opening:
      'There {count, plural, one {is one notice} other {are # notices}} for you. What has a deadline comes first.',
    deadlines: 'With a deadline',
    others: 'Other notices',
  },
  delivery: {
    inbox: '{inbox, select, yes {It is in your inbox.} other {It is not in your inbox.}}',
    sent: 'It was mailed on {at}.',
    grouped: 'It was mailed on {at}, together with other notices.',
    waiting:
      '{because, select, quiet_hours {Its mail waits for the end of your quiet hours, on {at}.} address {Its mail waits until your address is known, until {at} at the latest.} other {It will be in your {timing, select, daily {daily} weekly {weekly} other {fortnightly}} digest of {at}.}}',
    skipped:
      '{because, select, mail_off {It is not mailed: you switched mails off.} no_address {It is not mailed: there is no address of yours.} address_refused {It is not mailed: the server of your address refused it.} covered {It is not mailed: your deputy was told in your stead.} moot {It was not mailed: when its turn came, it was no longer of any use.} other {It is not mailed.}}',
    unrecorded: 'From before it was written down how each notice goes out.',
    decided:
      '{level, select, critical {It is critical: it always arrives, and at once.} alliance {You chose this for this alliance.} type {You chose this for this type of notice.} person {You chose this for all notices.} organization {Your organisation decided this.} other {It is the usual way for this type of notice.}}',
  },
};

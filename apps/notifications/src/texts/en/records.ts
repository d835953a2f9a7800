import type { Notices } from '../notice-texts.js';

/** How an alliance stands and ends, what initiatives become, and what concerns records and accounts. */
export const records: Notices = {
  health_changed: {
    title: 'The state of the alliance has changed: {initiative}',
    body: 'The alliance {named} {health, select, on_track {is on track} at_risk {is at risk} off_track {is off track} other {has changed its state}}. {reason, select, none {} other {Reason: {reason}}}',
  },
  organization_suspended: {
    title:
      '{standing, select, reinstated {Your organisation is no longer suspended} other {Your organisation is suspended}}',
    body: '{standing, select, reinstated {The secretariat lifted the suspension of {own, select, none {your organisation} other {{own}}}: from now on it publishes, invites and coordinates again. Of what ended meanwhile nothing comes back by itself.} other {The secretariat suspended {own, select, none {your organisation} other {{own}}}. Until that is lifted it reads what it could read and may close or withdraw what it published; it publishes, invites and coordinates nothing. The reason stands in its profile, for your own people alone.}}',
  },
  profile_aged: {
    title: 'Is your profile still right?',
    body: 'For half a year nobody has said that the profile of {own, select, none {your organisation} other {{own}}} is right: what it offers, what it needs and what it works on. Until you confirm or correct it, others see that it waits to be confirmed.',
  },
  proposal_aged: {
    title: 'Is it still right? {initiative}',
    body: 'For half a year nobody has said that this initiative is right: {quoted}. Until you confirm or correct it, its readers see that it waits to be confirmed.',
  },
  proposal_opened_by_secretariat: {
    title: 'The secretariat read {initiative}',
    body: 'The secretariat read the call of {quoted}, which is not open to it. It had to put its reason on record: you may ask for it.',
  },
  alliance_opened_by_secretariat: {
    title: 'The secretariat read the alliance: {initiative}',
    body: 'The secretariat read what the alliance {named} keeps for those who take part. It had to put its reason on record: you may ask for it.',
  },
  webhook_endpoint_disabled: {
    title: 'We stopped sending to your webhook',
    body: '{disabledBecause, select, gone {Your webhook answered that it is there no more (410), so we disabled it.} other {Your webhook took nothing of what we sent, so we disabled it.}} Nothing is lost: what waits is sent when you enable it again. Its deliveries show what it answered.',
  },
  alliance_concluded: {
    title: 'The alliance has concluded: {initiative}',
    body: 'The alliance {named} has concluded. Thank you for the road travelled together.',
  },
  open_points_handed_over: {
    title: 'What was still open is yours now: {initiative}',
    body: 'The alliance {named} has ended, and what was still open in it, or a part of it, is your organisation’s now. Its open points say what it is; tell there, once, what became of each.',
  },
  handed_over_awaited: {
    title: 'What was still open is with you: {initiative}',
    body: 'The alliance {named} has ended, and your organisation has not yet said what became of everything that it took over then. Its open points say what is left; tell there whether it was done or dropped. You are reminded each month while something is left.',
  },
  handed_over_settled: {
    title: '{organization} settled what it had taken over: {initiative}',
    body: 'The alliance {named} has ended, and {organization} says what became of a point that it took over then: it stands beside the end of the alliance.',
  },
  dissolution_proposed: {
    title: '{organization} proposes to dissolve the alliance: {initiative}',
    body: '{organization} proposes that the alliance {named} end without a result. The reason, and what would become of what is open, stand beside it. Each voting member can accept it or put a dissent on record; silence is not consent.',
  },
  dissolution_withdrawn: {
    title: 'The alliance goes on: {initiative}',
    body: 'The proposal to dissolve the alliance {named} was withdrawn. Your organisation is asked no more.',
  },
  alliance_dissolved: {
    title: 'The alliance was dissolved: {initiative}',
    body: 'The alliance {named} was dissolved before its work was concluded.',
  },
  initiative_published: {
    title: '{organization} published an initiative: {initiative}',
    body: '{organization} published the initiative {quoted}. The call says what it wants to do and whom it is looking for.',
  },
  initiative_revised: {
    title: 'The call has changed: {initiative}',
    body: 'There is a new version of the call {quoted}. The earlier ones can still be read.',
  },
  initiative_closed: {
    title: 'The call has closed: {initiative}',
    body: 'The call {quoted} has closed and takes no further answers.',
  },
  initiative_withdrawn: {
    title: 'The initiative was withdrawn: {initiative}',
    body: 'The initiative {quoted} was withdrawn by the organisation that published it.',
  },
  seat_filled: {
    title: '{organization} joined the alliance: {initiative}',
    body: '{organization} has taken a seat ({seat}) in the alliance {named}.',
  },
  organization_registered: {
    title: 'An organisation has registered: {organization}',
    body: '{organization} has registered on Alianza. Its profile says where it works, what it offers and what it is looking for.',
  },
  mail_refused: {
    title: 'Mails from Alianza do not reach you',
    body: 'A server refused a mail to your address for good, so Alianza no longer writes to it. Notices arrive here, also those that you read in mails only. Once your mailbox takes mails again, have your address tried again in your notification preferences.',
  },
};

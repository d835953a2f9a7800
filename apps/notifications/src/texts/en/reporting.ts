import type { Notices } from '../notice-texts.js';

/** What was promised, counted and reported, and what those who answer for it ask each other. */
export const reporting: Notices = {
  commitment_promised: {
    title:
      '{wordAsked, select, milestone {Commitment to agree} coordination {Commitment to agree} any_other {Commitment to agree} other {{organization} made a commitment}}: {initiative}',
    body: '{organization} promised to bring {thing, select, none {something} other {{thing}}} to the alliance {named}. {wordAsked, select, milestone {It would serve a milestone that is in the charge of your organisation, which is asked to agree to it; until then it covers nothing.} coordination {Your organisation, which coordinates, is asked to agree to it; until then it covers nothing.} any_other {The coordinator cannot agree to it itself: your organisation is asked to, or another one with a vote; until then it covers nothing.} of_others {The organisations that are asked to agree to it have been told.} other {The commitment is agreed when another voting organisation accepts it.}}',
  },
  commitment_agreed: {
    title: 'Your commitment was agreed: {initiative}',
    body: '{organization} accepted what you promised to bring{thing, select, none {} other { ({thing})}} to the alliance {named}. Say by which day you will deliver it.',
  },
  commitment_declined: {
    title:
      '{wordAsked, select, of_others {A commitment was not agreed} other {{organization} did not agree to your commitment}}: {initiative}',
    body: '{wordAsked, select, of_others {{organization} did not agree to what another organisation promises to bring{thing, select, none {} other { ({thing})}} to the alliance {named}; the reason is beside the commitment. Whoever offered it can change it or take it back, and another voting organisation can still agree to it.} other {{organization} did not agree to what you promised to bring{thing, select, none {} other { ({thing})}} to the alliance {named}; the reason is beside the commitment. If you change how much you promise, it is asked for anew; you can also take it back, and another voting organisation can still agree to it.}}',
  },
  commitment_changed: {
    title:
      '{wordAsked, select, milestone {Commitment to agree, with another amount} coordination {Commitment to agree, with another amount} any_other {Commitment to agree, with another amount} other {{organization} changed its commitment}}: {initiative}',
    body: '{organization} changed how much it promises to bring{thing, select, none {} other { ({thing})}} to the alliance {named}. The reason and the first promise stay readable.{wordAsked, select, milestone { It would serve a milestone that is in the charge of your organisation, which is asked to agree to it.} coordination { Your organisation, which coordinates, is asked to agree to it.} any_other { The coordinator cannot agree to it itself: your organisation is asked to, or another one with a vote.} of_others { The organisations that are asked to agree to it have been told.} other {}}',
  },
  commitment_withdrawn: {
    title: '{organization} withdrew a commitment: {initiative}',
    body: '{organization} will no longer bring what it had promised{thing, select, none {} other { ({thing})}} to the alliance {named}. The reason stays readable; what was delivered so far is kept.',
  },
  word_sought: {
    title:
      '{wordAsked, select, of_others {The missing word was asked for} other {{awaited, select, delivery {Delivery to confirm} reported_value {Value of an indicator to accept} other {Commitment to agree}}}}: {initiative}',
    body: '{awaited, select, delivery {{organization} had reported that it delivered something of what it promised{thing, select, none {} other { ({thing})}} to the alliance {named}, when nobody could confirm it.} reported_value {{organization} had reported what it counted for {thing, select, none {an indicator} other {the indicator {thing}}} of the alliance {named}, when nobody could accept it.} other {{organization} had promised to bring {thing, select, none {something} other {{thing}}} to the alliance {named}, when nobody could agree to it yet.}} {wordAsked, select, milestone {It serves a milestone that is in the charge of your organisation: you are now asked for your word.} evidence {Its evidence is for few to read, and your organisation is one of them: you are now asked for your word.} coordination {Your organisation, which coordinates, is now asked for its word.} of_others {The organisations that are now asked for their word have been told.} other {The coordinator cannot answer itself: your organisation is now asked for its word, or another one.}}',
  },
  delivery_reported: {
    title:
      '{wordAsked, select, of_others {{organization} reported a delivery} other {Delivery to confirm}}: {initiative}',
    body: '{organization} reports that it delivered something of what it promised{thing, select, none {} other { ({thing})}} to the alliance {named}. {wordAsked, select, milestone {It serves a milestone that is in the charge of your organisation: please confirm it with the evidence at hand, or say what is missing.} evidence {Its evidence is for few to read, and your organisation is one of them: please confirm it, or say what is missing.} coordination {Your organisation, which coordinates, is asked to confirm it with the evidence at hand, or to say what is missing.} any_other {The coordinator cannot confirm it itself: your organisation is asked to, or another member, with the evidence at hand, or to say what is missing.} of_others {The organisations that are asked to confirm it have been told.} other {Another organisation has to confirm it with the evidence at hand.}}',
  },
  delivery_validated: {
    title: '{organization} confirmed your delivery: {initiative}',
    body: '{organization} confirmed what you delivered{thing, select, none {} other { of what you promised ({thing})}} to the alliance {named}.',
  },
  delivery_rejected: {
    title: '{organization} did not confirm your delivery: {initiative}',
    body: '{organization} did not confirm what you reported as delivered{thing, select, none {} other { of what you promised ({thing})}} to the alliance {named}. The reason is beside the delivery; you can report it again with other evidence.',
  },
  commitment_delivered: {
    title: '{organization} kept its commitment: {initiative}',
    body: '{organization} delivered all that it had promised to bring{thing, select, none {} other { ({thing})}} to the alliance {named}.',
  },
  commitment_overdue: {
    title: 'Commitment not delivered: {initiative}',
    body: 'A delivery that {organization} promised{thing, select, none {} other { ({thing})}} to the alliance {named} was due on {deadline}. It can be delivered, given another day, or changed.',
  },
  indicator_value_due: {
    title: 'A value of an indicator is due: {initiative}',
    body: 'A period of {thing, select, none {an indicator} other {the indicator {thing}}} of the alliance {named} is over, and the value of your organisation is missing. Whoever counts reports what it counted; another organisation confirms it.',
  },
  indicator_value_reported: {
    title:
      '{wordAsked, select, of_others {{organization} reported a value of an indicator} other {A value of an indicator to accept}}: {initiative}',
    body: '{organization} reported what it counted for {thing, select, none {an indicator} other {the indicator {thing}}} of the alliance {named}. {wordAsked, select, of_others {The organisations that are asked whether it holds have been told.} any_other {The coordinator cannot say itself whether it holds: your organisation is asked to accept it, or to send it back with the reason, or another one with a vote is.} other {Your organisation, which coordinates, is asked to accept it, or to send it back with the reason.}} {wordAsked, select, of_others {} other {Until then it does not count.}}',
  },
  indicator_value_sent_back: {
    title: 'Your value of an indicator was sent back: {initiative}',
    body: '{organization} sent back what your organisation counted for {thing, select, none {an indicator} other {the indicator {thing}}} of the alliance {named}; its reason stands beside the value. Please report it anew: until then it does not count.',
  },
  report_due: {
    title: 'Progress report to hand in: {initiative}',
    body: 'The period of the progress report{period, select, none {} other { to {period}}} of the alliance {named} is over. It can be handed in until {deadline}; what was achieved is counted already, the challenges and the way forward are yours to write.',
  },
  report_overdue: {
    title: 'The progress report is missing: {initiative}',
    body: 'The progress report{period, select, none {} other { to {period}}} of the alliance {named} was to be handed in by {deadline}. The members are waiting for it.',
  },
  report_submitted: {
    title: 'Progress report to read: {initiative}',
    body: 'The progress report{period, select, none {} other { to {period}}} of the alliance {named} is there. Until {deadline} each constituency can send it back once, with its reasons; then the text stands and each constituency says its word.',
  },
  report_sent_back: {
    title: '{organization} sent the report back: {initiative}',
    body: '{organization} sent the progress report{period, select, none {} other { to {period}}} of the alliance {named} back; its reasons stand in it. It can be handed in again until {deadline}.',
  },
  report_validation_opened: {
    title: 'Your constituency has the word on the report: {initiative}',
    body: 'The text of the progress report{period, select, none {} other { to {period}}} of the alliance {named} stands. Until {deadline} your constituency can validate it or put a dissent on record; silence is not consent.',
  },
  report_validation_ending: {
    title: 'The word of a constituency is missing: {initiative}',
    body: 'On the progress report{period, select, none {} other { to {period}}} of the alliance {named} the word of a constituency is missing; it can be given until {deadline}. If it says nothing, its silence will be put on record.',
  },
  report_dissented: {
    title: '{organization} recorded a dissent: {initiative}',
    body: '{organization} does not agree with the progress report{period, select, none {} other { to {period}}} of the alliance {named}. Its dissent stands beside the report for good.',
  },
  report_silence_recorded: {
    title: 'A constituency said nothing: {initiative}',
    body: 'Until {day} there was no word on the progress report{period, select, none {} other { to {period}}} of the alliance {named} from: {seat}. The silence is on record and is no consent; the coordinator can ask again.',
  },
  report_accepted: {
    title: 'Progress report accepted: {initiative}',
    body: 'Every constituency said its word in time on the progress report{period, select, none {} other { to {period}}} of the alliance {named}: it is accepted. Every dissent stands beside it.',
  },
  affiliates_consulted: {
    title: '{organization} consults its affiliates: {initiative}',
    body: '{organization} consults its affiliates on a progress report{period, select, none {} other { to {period}}} of the alliance {named} before it answers once for them. What your organisation answers until {deadline} is read by the one that asks and by nobody else. If you are no affiliate, you can say so.',
  },
  affiliates_ending: {
    title: 'The answer of your organisation is missing: {initiative}',
    body: 'Until {deadline} {organization} waits for what your organisation says of a progress report{period, select, none {} other { to {period}}} of the alliance {named}. Then it will answer for those that have spoken.',
  },
  affiliates_heard: {
    title: 'You can answer for your affiliates: {initiative}',
    body: 'All affiliates have answered on a progress report{period, select, none {} other { to {period}}} of the alliance {named}, or their time is over. Your organisation can answer for them, once.',
  },
  affiliates_released: {
    title: '{organization} closed its consultation: {initiative}',
    body: '{organization} answered for its affiliates on a progress report{period, select, none {} other { to {period}}} of the alliance {named}, or took the consultation back, or nothing can be said on it any more. Your organisation is asked no more.',
  },
  clearance_requested: {
    title: '{organization} asks for your clearance: {initiative}',
    body: '{organization} wants to give the word of your state on a progress report{period, select, none {} other { to {period}}} of the alliance {named} and asks your institution to clear it, or to object, until {deadline}. Silence is no clearance.',
  },
  clearance_ending: {
    title: 'The answer of your institution is missing: {initiative}',
    body: 'Until {deadline} {organization} waits for your institution to clear, or object to, what it would sign on a progress report{period, select, none {} other { to {period}}} of the alliance {named}. If your institution says nothing, that will be on record.',
  },
  clearance_answered: {
    title: '{organization} answered your request for clearance: {initiative}',
    body: '{organization} cleared what you would sign on a progress report{period, select, none {} other { to {period}}} of the alliance {named}, or objected to it. Its answer stands beside the request.',
  },
  clearance_closed: {
    title: '{organization} closed its request for clearance: {initiative}',
    body: '{organization} signed its position on a progress report{period, select, none {} other { to {period}}} of the alliance {named}, or took the request back, or nothing can be signed any more. Your institution is asked no more.',
  },
  group_consulted: {
    title: '{organization} consults your group: {initiative}',
    body: '{organization} wrote something to its group in the alliance {named}. Only the group can read it.',
  },
  group_room_opened_by_secretariat: {
    title: 'The secretariat read your group’s room: {initiative}',
    body: 'The secretariat read what your group consults on in private in the alliance {named}. It had to put its reason on record: it stands beside the room.',
  },
};

import type { NoticeTexts } from './notice-texts.js';

export const en: NoticeTexts = {
  notices: {
    partner_suggested: {
      title: 'An initiative is looking for a partner like you: {initiative}',
      body: 'The initiative {quoted} is looking for someone to take the seat of {seat}. {reason, select, none {} other {Why it may interest you: {reason}}}',
    },
    suggestions_summary: {
      title: '{count} more initiatives are looking for partners like you',
      body: 'In the last hour {count} more initiatives were found that are looking for partners like you. You can see them together, with the reasons for each.',
    },
    suggestion_shared: {
      title: 'You were given access to {initiative}',
      body: 'The coordinator of {quoted} has shared the call with you. You can now read it and express your interest.',
    },
    standing_opened_by_secretariat: {
      title: 'The secretariat read a private record: {initiative}',
      body: 'The secretariat, giving a reason, read how an organisation stands towards the search for partners of {quoted}, including what only its owner reads. The reason can be read beside the record.',
    },
    alliance_forming_started: {
      title: 'The alliance is starting to form: {initiative}',
      body: 'An alliance is starting to form around {quoted}. Whoever published the initiative coordinates it provisionally, until the members decide.',
    },
    partner_invited: {
      title: 'Invitation to the alliance: {initiative}',
      body: '{organization} invites you to take a seat in the alliance {named}. You can answer until {deadline}.',
    },
    invitation_accepted: {
      title: '{organization} accepted the invitation: {initiative}',
      body: '{organization} accepted the invitation to the alliance {named}.',
    },
    invitation_declined: {
      title: '{organization} declined the invitation: {initiative}',
      body: '{organization} declined the invitation to the alliance {named}. Reason: {declineReason}. The seat stays open.',
    },
    invitation_withdrawn: {
      title: 'The invitation is no longer open: {initiative}',
      body: 'The invitation to the alliance {named} is no longer open: {withdrawalCause, select, seated_elsewhere {you already hold another seat in it} seat_full {its seat is taken} suspended {your organisation is suspended} alliance_ended {the alliance has ended} other {the coordinator withdrew it}}.',
    },
    answer_recorded: {
      title: 'Confirm your answer: {initiative}',
      body: 'The coordinator of the alliance {named} wrote down the answer to the invitation that came from you by another way. It counts once you confirm it; if it is not yours, you can answer otherwise.',
    },
    answers_awaited: {
      title: 'The coordinator awaits your answer: {initiative}',
      body: 'The coordinator of the alliance {named} reminds you that {awaited, select, invitation {you have not answered the invitation yet} candidacy {your word on a candidate is awaited} coordinator {you have not said yet whether the coordinator should stay} composition {you have not answered the proposed composition yet} workplan {you have not answered the proposed workplan yet} minutes {the minutes of a meeting are missing} minutes_confirmation {you have not said yet whether the minutes are right} report {the progress report has not been handed in yet} sign_off {your constituency’s word on a progress report is still awaited} still_alive {you have not said yet whether the alliance is still alive} indicator_value {the value of an indicator is missing} dissolution {you have not said yet whether the alliance should be dissolved} other {an answer of yours is awaited}}. You may also say no.',
    },
    invitation_expiring: {
      title: 'The invitation ends soon: {initiative}',
      body: 'You have not answered the invitation to the alliance {named} yet. You can until {deadline}.',
    },
    invitation_expired: {
      title: 'The invitation has expired: {initiative}',
      body: 'The time to answer the invitation to the alliance {named} has passed.',
    },
    interest_expressed: {
      title:
        '{candidacy, select, waiting {Your candidacy awaits a decision} other {{organization} expressed interest}}: {initiative}',
      body: '{candidacy, select, waiting {Others stand for, or are invited to, the seat that you asked for in the alliance {named}. You will be told when there is a decision.} asked {{organization} would like to join the alliance {named}. Others stand for that seat or are invited to it, and your word counts: please say whether you agree.} other {{organization} would like to join the alliance {named}.}}',
    },
    interest_accepted: {
      title: 'You are now part of the alliance: {initiative}',
      body: 'Your expression of interest was accepted: you hold a seat in the alliance {named}.',
    },
    interest_declined: {
      title: 'Your expression of interest was not chosen: {initiative}',
      body: 'Your expression of interest in the alliance {named} was not chosen. Reason: {declineReason}. Other seats and other initiatives are open.',
    },
    interest_withdrawn: {
      title:
        '{withdrawalCause, select, by_candidate {{organization} withdrew its interest} other {Your expression of interest is no longer open}}: {initiative}',
      body: '{withdrawalCause, select, by_candidate {{organization} withdrew its expression of interest in the alliance {named}.} other {Your expression of interest in the alliance {named} is no longer open: {withdrawalCause, select, seated_elsewhere {you already hold another seat in it} suspended {your organisation is suspended} alliance_ended {the alliance has ended} other {the coordinator closed it}}.}}',
    },
    term_ending: {
      title: 'A term ends: {initiative}',
      body: 'The term of {organization} in the seat of {seat} in the alliance {named} ends on {deadline}. Until then its holder can renew it, if the composition allows; afterwards the seat is open.',
    },
    seat_vacated: {
      title: '{organization} left its seat: {initiative}',
      body: '{organization} left the seat of {seat} in the alliance {named}.',
    },
    alliance_constituted: {
      title: 'The alliance is constituted: {initiative}',
      body: 'The alliance {named} now has the composition that was agreed. Its members now confirm or replace the coordinator.',
    },
    composition_proposed: {
      title: 'A composition to accept: {initiative}',
      body: 'The coordinator of the alliance {named} proposes another composition. Each voting member can accept it or put a dissent on record; until then the present one holds.',
    },
    composition_revised: {
      title: 'The alliance has another composition: {initiative}',
      body: 'The coordinator of the alliance {named} changed who has to be at the table. Nobody loses a seat; the composition before can still be read.',
    },
    balance_broken: {
      title: 'The alliance has lost its balance: {initiative}',
      body: '{gap, select, rule {The alliance {named} no longer satisfies a rule of its composition. Its balance says which.} other {The alliance {named} has nobody who represents {seat}. Partners for that seat are being looked for again.}}',
    },
    balance_restored: {
      title: 'The alliance has regained its balance: {initiative}',
      body: 'The alliance {named} again has the composition that was agreed.',
    },
    coordinator_confirmed: {
      title: 'Coordinator confirmed: {initiative}',
      body: 'The members confirmed {organization} as coordinator of the alliance {named}.',
    },
    coordinator_replaced: {
      title: 'New coordinator: {initiative}',
      body: '{organization} now coordinates the alliance {named}.',
    },
    workplan_proposed: {
      title: 'Workplan to accept: {initiative}',
      body: 'The coordinator has put forward the workplan of the alliance {named}. Each member can accept it or put its dissent on record.',
    },
    workplan_accepted: {
      title: 'Workplan accepted: {initiative}',
      body: 'The members accepted the workplan: the alliance {named} is active.',
    },
    workplan_dissented: {
      title: '{organization} put its dissent on record: {initiative}',
      body: '{organization} does not accept the workplan of the alliance {named} and has put that on record.',
    },
    workplan_amendment_proposed: {
      title: 'Amendment to answer: {initiative}',
      body: 'The coordinator proposes to change the workplan of the alliance {named}; each change is shown with the old text and the new. Each voting member can accept it or put a dissent on record; until then the present plan holds.',
    },
    workplan_amended: {
      title: 'The workplan has changed: {initiative}',
      body: 'The members accepted an amendment of the workplan of the alliance {named}. The text before can still be read.',
    },
    workplan_amendment_dissented: {
      title: '{organization} does not accept the amendment: {initiative}',
      body: '{organization} put its dissent from the amendment of the workplan of the alliance {named} on record.',
    },
    milestone_achieved: {
      title: 'Milestone achieved: {initiative}',
      body: 'The alliance {named} has achieved a milestone of its workplan.',
    },
    milestone_delayed: {
      title: 'Milestone delayed: {initiative}',
      body: 'A milestone of the alliance {named} was due on {deadline} and is delayed.',
    },
    action_point_assigned: {
      title: 'You have an action point: {initiative}',
      body: 'Your organisation has an action point in the alliance {named}, due on {deadline}.',
    },
    milestone_due_soon: {
      title: 'Milestone due soon: {initiative}',
      body: 'Your organisation answers for a milestone of the alliance {named} that is due on {deadline}. If it is there, report it; if it will not be there in time, say so now and give another date.',
    },
    action_point_due_soon: {
      title: 'Action point due soon: {initiative}',
      body: 'Your organisation has an action point in the alliance {named} that is due on {deadline}. If it is done, report it.',
    },
    alliance_fell_silent: {
      title: 'The alliance is silent: {initiative}',
      body: 'Nobody has put anything on record in the alliance {named} since {since}. If the work goes on, report a step of it; if it has stopped, convene a meeting.',
    },
    alliance_questioned: {
      title: 'Is the alliance still alive? {initiative}',
      body: 'Nobody has put anything on record in the alliance {named} since {since}. Say until {deadline} whether it is still alive; one word is enough, or any step of the work. Without an answer it will be dormant; if it has come to its end, conclude it and say what becomes of what is open.',
    },
    alliance_fell_dormant: {
      title: 'The alliance is dormant: {initiative}',
      body: 'Nobody has put anything on record in the alliance {named} since {since}, and nobody answered whether it is still alive. It is dormant: nothing falls due meanwhile and nothing is lost. The coordinator or any member with a vote can wake it.',
    },
    alliance_woken: {
      title: 'The alliance was woken: {initiative}',
      body: 'The alliance {named} goes on from where it had stopped. What fell due while it was dormant shows as late now.',
    },
    action_point_overdue: {
      title: 'Action point overdue: {initiative}',
      body: 'An action point of {organization} in the alliance {named} was due on {deadline}.',
    },
    meeting_convened: {
      title: 'Meeting convened: {initiative}',
      body: 'The alliance {named} meets on {deadline}. The hour, the agenda and the papers are in the call; if your people need interpretation, you can ask for it there.',
    },
    meeting_postponed: {
      title: 'The meeting has moved: {initiative}',
      body: 'The meeting of the alliance {named} has moved to {deadline}. The reason and the hour are in the call.',
    },
    meeting_cancelled: {
      title: 'The meeting was cancelled: {initiative}',
      body: 'The meeting of the alliance {named} planned for {deadline} will not take place. The reason is in the call.',
    },
    meeting_held: {
      title: 'The meeting was recorded: {initiative}',
      body: 'The meeting of the alliance {named} on {deadline} was recorded, with who came and its quorum.',
    },
    cadence_missed: {
      title: 'The alliance did not meet in time: {initiative}',
      body: 'The alliance {named} meant to meet by {deadline} and no meeting is on record. It is time to convene one, or to change how often you meet.',
    },
    minutes_missing: {
      title: 'The minutes are missing: {initiative}',
      body: 'The minutes of the meeting of the alliance {named} on {deadline} are still missing. If it did not take place, cancel it or give it another date.',
    },
    minutes_drafted: {
      title: 'Minutes to confirm: {initiative}',
      body: 'The minutes of the meeting of the alliance {named} on {deadline} are there. Those who voted at it can confirm them or put an objection on record; silence is not consent.',
    },
    minutes_agreed: {
      title: 'Minutes agreed: {initiative}',
      body: 'The minutes of the meeting of the alliance {named} on {deadline} are agreed.',
    },
    decision_recorded: {
      title: 'There is a decision: {initiative}',
      body: 'A meeting of the alliance {named} took a decision. Whoever votes and disagrees can put a dissent on record.',
    },
    decision_review_fell_due: {
      title: 'A decision is due for review: {initiative}',
      body: 'The alliance {named} agreed to look again at one of its decisions on {deadline}: to keep it or to end it.',
    },
    commitment_promised: {
      title: '{organization} made a commitment: {initiative}',
      body: '{organization} promised to bring something to the alliance {named}. The commitment is agreed when another voting organisation accepts it.',
    },
    commitment_agreed: {
      title: 'Your commitment was agreed: {initiative}',
      body: '{organization} accepted what you promised to bring to the alliance {named}. Say by which day you will deliver it.',
    },
    commitment_changed: {
      title: '{organization} changed its commitment: {initiative}',
      body: '{organization} changed how much it promises to bring to the alliance {named}. The reason and the first promise stay readable.',
    },
    commitment_withdrawn: {
      title: '{organization} withdrew a commitment: {initiative}',
      body: '{organization} will no longer bring what it had promised to the alliance {named}. The reason stays readable; what was delivered so far is kept.',
    },
    delivery_reported: {
      title: 'Delivery to confirm: {initiative}',
      body: '{organization} reports that it delivered something of what it promised to the alliance {named}. Another organisation has to confirm it with the evidence at hand.',
    },
    delivery_validated: {
      title: '{organization} confirmed your delivery: {initiative}',
      body: '{organization} confirmed what you delivered to the alliance {named}.',
    },
    delivery_rejected: {
      title: '{organization} did not confirm your delivery: {initiative}',
      body: '{organization} did not confirm what you reported as delivered to the alliance {named}. The reason is beside the delivery; you can report it again with other evidence.',
    },
    commitment_delivered: {
      title: '{organization} kept its commitment: {initiative}',
      body: '{organization} delivered all that it had promised to bring to the alliance {named}.',
    },
    commitment_overdue: {
      title: 'Commitment not delivered: {initiative}',
      body: 'A delivery that {organization} promised to the alliance {named} was due on {deadline}. It can be delivered, given another day, or changed.',
    },
    indicator_value_due: {
      title: 'A value of an indicator is due: {initiative}',
      body: 'A period of an indicator of the alliance {named} is over, and the value of your organisation is missing. Whoever counts reports what it counted; another organisation confirms it.',
    },
    report_due: {
      title: 'Progress report to hand in: {initiative}',
      body: 'The period of the progress report of the alliance {named} is over. It can be handed in until {deadline}; what was achieved is counted already, the challenges and the way forward are yours to write.',
    },
    report_overdue: {
      title: 'The progress report is missing: {initiative}',
      body: 'The progress report of the alliance {named} was to be handed in by {deadline}. The members are waiting for it.',
    },
    report_submitted: {
      title: 'Progress report to read: {initiative}',
      body: 'The progress report of the alliance {named} is there. Until {deadline} each constituency can send it back once, with its reasons; then the text stands and each constituency says its word.',
    },
    report_sent_back: {
      title: '{organization} sent the report back: {initiative}',
      body: '{organization} sent the progress report of the alliance {named} back; its reasons stand in it. It can be handed in again until {deadline}.',
    },
    report_validation_opened: {
      title: 'Your constituency has the word on the report: {initiative}',
      body: 'The text of the progress report of the alliance {named} stands. Until {deadline} your constituency can validate it or put a dissent on record; silence is not consent.',
    },
    report_validation_ending: {
      title: 'The word of a constituency is missing: {initiative}',
      body: 'On the progress report of the alliance {named} the word of a constituency is missing; it can be given until {deadline}. If it says nothing, its silence will be put on record.',
    },
    report_dissented: {
      title: '{organization} recorded a dissent: {initiative}',
      body: '{organization} does not agree with the progress report of the alliance {named}. Its dissent stands beside the report for good.',
    },
    report_silence_recorded: {
      title: 'A constituency said nothing: {initiative}',
      body: 'Until {deadline} there was no word on the progress report of the alliance {named} from: {seat}. The silence is on record and is no consent; the coordinator can ask again.',
    },
    report_accepted: {
      title: 'Progress report accepted: {initiative}',
      body: 'Every constituency said its word in time on the progress report of the alliance {named}: it is accepted. Every dissent stands beside it.',
    },
    affiliates_consulted: {
      title: '{organization} consults its affiliates: {initiative}',
      body: '{organization} consults its affiliates on a progress report of the alliance {named} before it answers once for them. What your organisation answers until {deadline} is read by {organization} alone. If you are no affiliate, you can say so.',
    },
    affiliates_ending: {
      title: 'The answer of your organisation is missing: {initiative}',
      body: 'Until {deadline} {organization} waits for what your organisation says of a progress report of the alliance {named}. Then it will answer for those that have spoken.',
    },
    affiliates_heard: {
      title: 'You can answer for your affiliates: {initiative}',
      body: 'All affiliates have answered on a progress report of the alliance {named}, or their time is over. Your organisation can answer for them, once.',
    },
    affiliates_released: {
      title: '{organization} closed its consultation: {initiative}',
      body: '{organization} answered for its affiliates on a progress report of the alliance {named}, or took the consultation back. Your organisation is asked no more.',
    },
    clearance_requested: {
      title: '{organization} asks for your clearance: {initiative}',
      body: '{organization} wants to give the word of your state on a progress report of the alliance {named} and asks your institution to clear it, or to object, until {deadline}. Silence is no clearance.',
    },
    clearance_ending: {
      title: 'The answer of your institution is missing: {initiative}',
      body: 'Until {deadline} {organization} waits for your institution to clear, or object to, what it would sign on a progress report of the alliance {named}. If your institution says nothing, that will be on record.',
    },
    clearance_answered: {
      title: '{organization} answered your request for clearance: {initiative}',
      body: '{organization} cleared what you would sign on a progress report of the alliance {named}, or objected to it. Its answer stands beside the request.',
    },
    clearance_closed: {
      title: '{organization} closed its request for clearance: {initiative}',
      body: '{organization} signed its position on a progress report of the alliance {named}, or took the request back. Your institution is asked no more.',
    },
    group_consulted: {
      title: '{organization} consults your group: {initiative}',
      body: '{organization} wrote something to its group in the alliance {named}. Only the group can read it.',
    },
    group_room_opened_by_secretariat: {
      title: 'The secretariat read your group’s room: {initiative}',
      body: 'The secretariat read what your group consults on in private in the alliance {named}. It had to put its reason on record: it stands beside the room.',
    },
    health_changed: {
      title: 'The state of the alliance has changed: {initiative}',
      body: 'The alliance {named} {health, select, on_track {is on track} at_risk {is at risk} off_track {is off track} other {has changed its state}}. {reason, select, none {} other {Reason: {reason}}}',
    },
    profile_aged: {
      title: 'Is your profile still right?',
      body: 'For half a year nobody has said that the profile of {own, select, none {your organisation} other {{own}}} is right: what it offers, what it needs and what it works on. Until you confirm or correct it, others see that it waits to be confirmed.',
    },
    proposal_aged: {
      title: 'Is it still right? {initiative}',
      body: 'For half a year nobody has said that the initiative {quoted} is right. Until you confirm or correct it, its readers see that it waits to be confirmed.',
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
      body: 'Your webhook took nothing of what we sent, so we disabled it. Nothing is lost: what waits is sent when you enable it again. Its deliveries show what it answered.',
    },
    alliance_concluded: {
      title: 'The alliance has concluded: {initiative}',
      body: 'The alliance {named} has concluded. Thank you for the road travelled together.',
    },
    open_points_handed_over: {
      title: 'What was still open is yours now: {initiative}',
      body: 'The alliance {named} has ended, and what was still open in it, or a part of it, is your organisation’s now. Its open points say what it is; tell there, once, what became of each.',
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
      body: '{organization} has taken a seat of {seat} in the alliance {named}.',
    },
    organization_registered: {
      title: 'An organisation has registered: {organization}',
      body: '{organization} has registered on Alianza. Its profile says where it works, what it offers and what it is looking for.',
    },
    mail_refused: {
      title: 'Mails from Alianza do not reach you',
      body: 'A server refused a mail to your address for good, so Alianza no longer writes to it. Notices still arrive here. Once you change your address, mails come again.',
    },
  },
  because: {
    focal_point:
      'You receive this because you are a focal point of {own, select, none {your organisation} other {{own}}}.',
    deputy:
      'You receive this because you stand in for a focal point of {own, select, none {your organisation} other {{own}}} who {cover, select, overloaded {has more open duties than time for them} other {is absent}}.',
    covered:
      'You find this here because you are a focal point of {own, select, none {your organisation} other {{own}}}; {cover, select, overloaded {as you have more open duties than time for them} other {while you are absent}}, your deputy is told too.',
    coordinator: 'You receive this because you coordinate the alliance.',
    own_account: 'You receive this because it is about your own account.',
    follower:
      'You receive this because you follow the {followed, select, organization {organisation} alliance {alliance} other {initiative}}.',
    saved_search: 'You receive this because your saved search “{search}” found it.',
  },
  confidentialInitiative: 'a confidential initiative',
  ofConfidentialInitiative: 'of a confidential initiative',
  quotes: ['“', '”'],
  anOrganization: 'an organisation',
  groupDecision: 'The group’s decision',
  mail: {
    greeting: 'Dear colleagues,',
    open: 'Open in Alianza',
    answer: 'Answer',
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
      '{because, select, quiet_hours {Its mail waits for the end of your quiet hours, on {at}.} other {It will be in your {timing, select, daily {daily} weekly {weekly} other {fortnightly}} digest of {at}.}}',
    skipped:
      '{because, select, mail_off {It is not mailed: you switched mails off.} no_address {It is not mailed: there is no address of yours.} address_refused {It is not mailed: the server of your address refused it.} covered {It is not mailed: your deputy was told in your stead.} moot {It was not mailed: when its turn came, it was no longer of any use.} other {It is not mailed.}}',
    unrecorded: 'From before it was written down how each notice goes out.',
    decided:
      '{level, select, critical {It is critical: it always arrives, and at once.} alliance {You chose this for this alliance.} type {You chose this for this type of notice.} person {You chose this for all notices.} organization {Your organisation decided this.} other {It is the usual way for this type of notice.}}',
  },
};

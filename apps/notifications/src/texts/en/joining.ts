import type { Notices } from '../notice-texts.js';

/** Who is sought, invited and seated, and who coordinates. */
export const joining: Notices = {
  partner_suggested: {
    title: 'An initiative is looking for a partner like you: {initiative}',
    body: '{quoted} is looking for someone to take the seat “{seat}”.{reason, select, none {} other { Why it may interest you: {reason}}} If you would like to join, you can express interest in the seat; if it is not for you, you can set the suggestion aside.',
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
    body: '{organization} declined the invitation to the alliance {named}. Reason: {declineReason}. {succession, select, own {Your organisation keeps its place, and can name another successor.} others {The holder that named it as its successor keeps its place.} other {The seat stays open.}}',
  },
  invitation_withdrawn: {
    title: 'The invitation is no longer open: {initiative}',
    body: 'The invitation to the alliance {named} is no longer open: {withdrawalCause, select, seated_elsewhere {you already hold another seat in it} seat_full {its seat is taken} by_predecessor {whoever named you as its successor withdrew it} predecessor_left {whoever named you as its successor no longer holds its place} suspended {your organisation is suspended} alliance_ended {the alliance has ended} other {the coordinator withdrew it}}.',
  },
  answer_recorded: {
    title: 'Confirm your answer: {initiative}',
    body: 'The coordinator of the alliance {named} wrote down the answer to the invitation that came from you by another way. It counts once you confirm it; if it is not yours, you can answer otherwise.',
  },
  answers_awaited: {
    title: 'The coordinator awaits your answer: {initiative}',
    body: 'The coordinator of the alliance {named} reminds you that {awaited, select, invitation {you have not answered the invitation yet} candidacy {your word on a candidate is awaited} coordinator {you have not said yet whether the coordinator should stay} composition {you have not answered the proposed composition yet} workplan {you have not answered the proposed workplan yet} amendment {you have not answered the proposed amendment of the workplan yet} minutes {the minutes of a meeting are missing} minutes_confirmation {you have not said yet whether the minutes are right} report {the progress report has not been handed in yet} sign_off {your constituency’s word on a progress report is still awaited} silence {a constituency said nothing of a progress report in time and has not been asked again yet} still_alive {you have not said yet whether the alliance is still alive} indicator_value {the value of an indicator is missing} verification {an action point was reported done and no other organisation has verified it yet} commitment {what another organisation promised awaits your agreement} delivery {a delivery that was reported awaits your confirmation} evidence_reader {nobody is left who may read all that shows a delivery that you reported: name another member that may} reported_value {the value of an indicator that another organisation reported awaits your acceptance} dissolution {you have not said yet whether the alliance should be dissolved} other {an answer of yours is awaited}}.{awaited, select, minutes {} report {} silence {} still_alive {} indicator_value {} verification {} evidence_reader {} other { You may also say no.}}{further, select, some { It is not all that is awaited of you in this alliance: the list names everything.} other {}}',
  },
  invitation_expiring: {
    title: 'The invitation ends soon: {initiative}',
    body: 'You have not answered the invitation to the alliance {named} yet. You can until {deadline}.',
  },
  invitation_expired: {
    title: 'The invitation has expired: {initiative}',
    body: '{succession, select, own {{organization} has not said in time whether it succeeds your organisation in the alliance {named}. Your organisation keeps its place, and can name another successor.} other {The time to answer the invitation to the alliance {named} has passed.}}',
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
    body: 'The term of {organization} in the seat “{seat}” of the alliance {named} ends on {deadline}. Until then its holder can renew it, if the composition allows; afterwards the seat is open.',
  },
  seat_vacated: {
    title: '{organization} left its seat: {initiative}',
    body: '{succession, select, own {The successor that your organisation named now holds the seat “{seat}” in the alliance {named}.} other {{organization} left the seat “{seat}” in the alliance {named}.}}',
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
    body: 'The alliance {named} has changed who has to be at the table. Nobody loses a seat; the composition before can still be read.',
  },
  balance_broken: {
    title: 'The alliance has lost its balance: {initiative}',
    body: '{gap, select, rule {The alliance {named} no longer satisfies a rule of its composition. Its balance says which.} other {The alliance {named} has nobody in the seat “{seat}”. Partners for that seat are being looked for again.}}',
  },
  balance_restored: {
    title: 'The alliance has regained its balance: {initiative}',
    body: 'The alliance {named} again has the composition that was agreed.',
  },
  coordination_rested: {
    title: 'Nobody coordinates for now: {initiative}',
    body: 'For now {organization} does not coordinate the alliance {named}: its coordination rests, and what awaits the coordinator waits. Members with a vote can name somebody else; otherwise it goes on once the rest is over.',
  },
  coordinator_confirmed: {
    title: 'Coordinator confirmed: {initiative}',
    body: 'The members confirmed {organization} as coordinator of the alliance {named}.',
  },
  coordinator_replaced: {
    title: 'New coordinator: {initiative}',
    body: '{organization} now coordinates the alliance {named}{confirmation, select, provisional {, provisionally: until its members confirm it or name somebody else} other {}}.',
  },
};

import type { AllianceProblemTexts } from './problem-kinds.js';

export const en: AllianceProblemTexts = {
  call_closed: {
    title: 'The call is closed',
    detail: 'The initiative takes no further answers. Its coordinator can still invite.',
  },
  not_eligible: {
    title: 'The seat is not for this organisation',
    detail: 'Its constituency or mandate is not one that the seat admits.',
  },
  seat_full: {
    title: 'The seat is full',
    detail: '{maximum, plural, one {Its only place is held} other {All # places are held}}.',
  },
  country_full: {
    title: 'The country has all its places',
    detail: 'The composition gives {maximum, plural, one {one place} other {# places}} a country in these seats.',
  },
  table_full: {
    title: 'The alliance is full',
    detail:
      'At most {maximum} organisations sit at one table, and as many do. One that is seated there already may still take a place of another kind.',
  },
  already_seated: {
    title: 'The organisation has a seat already',
    detail: 'It holds a place of this kind in the alliance.',
  },
  already_invited: {
    title: 'There is an open invitation already',
    detail:
      'The organisation was invited to this seat, or another one to the place as its successor, and has not answered yet.',
  },
  already_interested: {
    title: 'The organisation is a candidate already',
    detail:
      'It stands for a seat of this alliance; a decision is pending. To stand for another seat, it withdraws that candidacy first; to say it anew, it replaces the text.',
  },
  expiry_out_of_range: {
    title: 'The date does not fit',
    detail: 'An invitation ends after today and at most {longestDays} days ahead.',
  },
  received_out_of_range: {
    title: 'The day does not fit',
    detail: 'The answer came between the day of the invitation and today.',
  },
  nothing_recorded: {
    title: 'No answer is on record',
    detail: 'The coordinator has written down no answer to confirm.',
  },
  coordinator_not_a_member: {
    title: 'The coordinator has to come from a member',
    detail: 'The organisation of the person named holds no seat in the alliance.',
  },
  coordinator_left: {
    title: 'The coordinator has left its organisation',
    detail:
      'Whoever coordinates no longer belongs to the organisation. A colleague there takes the coordination over, or the members name somebody else.',
  },
  coordinator_changed: {
    title: 'Somebody else coordinates by now',
    detail: 'You meant to confirm another person. Read who coordinates now, and say whether you agree.',
  },
  seat_in_use: {
    title: 'The change would take a seat from somebody',
    detail:
      'Somebody holds a seat, stands for it or is invited to it, and would lose it; or less would be asked of workers, employers or migrants than others came to the table for.',
  },
  nothing_proposed: {
    title: 'Nothing is proposed',
    detail: 'The coordinator has proposed no change of the composition.',
  },
  proposal_replaced: {
    title: 'Another proposal is put to you',
    detail: 'The proposal that you answered was replaced. Read the present one, and answer that.',
  },
  term_not_renewable: {
    title: 'The term cannot be renewed now',
    detail:
      '{why, select, too_early {It is renewed in its last {renewalDays} days.} no_renewal_left {It was renewed as often as the composition allows; afterwards the seat is open again.} other {The seat is held without a term, or was left.}}',
  },
  workplan_incomplete: {
    title: 'The workplan is incomplete',
    detail: 'It needs at least one milestone before the members can be asked.',
  },
  long_without_milestone: {
    title: 'A milestone is missing on the way',
    detail: 'An objective several years away needs a milestone in every year: between {from} and {to} there is none.',
  },
  findings_missing: {
    title: 'A party has not spoken yet',
    detail:
      '{count, plural, one {One organisation} other {# organisations}} on the joint visit {count, plural, one {has} other {have}} not recorded what was found.',
  },
  other_unit: {
    title: 'The unit is another one',
    detail: 'The need of the workplan is counted in another unit than the commitment.',
  },
  unknown_owner: {
    title: 'The owner is not a member',
    detail: 'Milestones and action points belong to organisations that hold a seat.',
  },
  verified_by_owner: {
    title: 'Another organisation has to verify',
    detail: 'Who owns or completed an action point does not verify it.',
  },
  open_points: {
    title: 'What becomes of what is open?',
    detail:
      'Say of {count, plural, one {# point that is still open} other {# points that are still open}} what becomes of {count, plural, one {it} other {each}}: done, dropped with a reason, or handed over to an organisation.',
  },
  no_dissolution_proposed: {
    title: 'No dissolution is proposed',
    detail: 'No dissolution is put to the members now: the coordinator or a member with a vote proposes one.',
  },
  point_not_open: {
    title: 'This point is not open',
    detail: 'What was named is done already, or never was in this alliance: read what is open again.',
  },
  meeting_not_begun: {
    title: 'The meeting has not begun',
    detail: 'Who came is recorded once the meeting has begun.',
  },
  date_passed: {
    title: 'The date has passed',
    detail: 'Give a later date.',
  },
  not_at_the_table: {
    title: 'The organisation is not at the table',
    detail: 'Only organisations that held a seat at that moment count.',
  },
  no_quorum: {
    title: 'The meeting has no quorum',
    detail:
      '{represented, plural, =0 {No vote was represented} one {One vote was represented} other {# votes were represented}}; at least {needed} are needed, and of each constituency as many as the composition asks. Without a quorum nothing is decided.',
  },
  already_has_feed: {
    title: 'You have this calendar address already',
    detail: 'If you lost the address, renew it: the former one stops working.',
  },
  judged_by_owner: {
    title: 'It is for another organisation',
    detail:
      'Who promises does not agree to its own commitment, nor confirm its deliveries, and who speaks for a former member does not either; who counted a value does not accept it.',
  },
  raised_after_agreement: {
    title: 'More is a commitment of its own',
    detail:
      'Another organisation agreed to {agreed}; what is added is promised by itself, so that somebody agrees to it too.',
  },
  method_frozen: {
    title: 'The method is frozen',
    detail:
      'Since a value was accepted the indicator is always calculated the same way. To count otherwise, define another indicator.',
  },
  period_not_over: {
    title: 'The period is not over',
    detail:
      'It ends on {endsOn}. Values can be reported and judged until then; it is closed afterwards, so that no member is left out of it.',
  },
  values_waiting: {
    title: 'Values are waiting',
    detail:
      '{count, plural, one {One value waits} other {# values wait}} for another organisation to accept it or send it back.',
  },
  answer_closed: {
    title: 'There is nothing to answer any more',
    detail:
      '{state, select, accepted {It was accepted already.} declined {It was declined already.} expired {The last day to answer has passed.} withdrawn {It was withdrawn.} agreed {The minutes are agreed already.} replaced {There is a newer draft: the mail about that one counts.} answered {It has been answered already.} dormant {The alliance is dormant: a member with a vote can wake it in Alianza.} for_others {Others have the word on it now.} other {The alliance has ended.}}',
  },
  not_delivered_yet: {
    title: 'Not delivered yet',
    detail: 'A delivery is reported once it was made.',
  },
  evidence_apart: {
    title: 'Nobody could confirm this delivery',
    detail:
      '{others, plural, =0 {The alliance has no other member now: report the delivery once there is one that can confirm it.} other {No other member may read all of its evidence. Name the same member, another than whoever delivered, in each piece that is not for all: it can then confirm the delivery.}}',
  },
  report_incomplete: {
    title: 'The report has no text yet',
    detail: 'Write how the work stands, the challenges and the way forward before you hand it in.',
  },
  sent_back_before: {
    title: 'Your constituency has sent it back already',
    detail:
      'Each constituency can send a report back once. When it is asked for its word it can put a dissent on record.',
  },
  validation_over: {
    title: 'Your constituency is no longer asked',
    detail:
      'It has said its word, or its time ended on {endsOn}. The coordinator can ask silent constituencies again; a dissent can be put on record at any time.',
  },
  extended_before: {
    title: 'Your constituency has taken more time already',
    detail: 'A constituency can give itself more time once for each report.',
  },
  extension_out_of_range: {
    title: 'The day does not fit',
    detail: 'The new last day is one from {from} to {until}.',
  },
  nobody_silent: {
    title: 'No constituency was silent',
    detail: 'There is nobody to ask again: the constituencies have spoken or still have time.',
  },
  clearance_open: {
    title: 'There is an open request for clearance',
    detail:
      'Your organisation waits for other institutions to clear what it will say of this report: its authorised officer signs it, or the request is taken back.',
  },
  answer_day_out_of_range: {
    title: 'The day does not fit',
    detail: 'The last day to answer is one from {from} to {until}.',
  },
  other_state: {
    title: 'That is not another institution of your state',
    detail: 'Clearance is asked of other institutions of the same state.',
  },
  consultation_open: {
    title: 'You consult your affiliates already',
    detail:
      'Your organisation consults its affiliates on this report already: answer for them, or take the consultation back.',
  },
  affiliates_awaited: {
    title: 'Your affiliates can still answer',
    detail:
      '{count, plural, one {One affiliate has said nothing yet and can} other {# affiliates have said nothing yet and can}} until {endsOn}: answer for them afterwards, or take the consultation back.',
  },
  other_constituency: {
    title: 'It is not of your constituency',
    detail: 'The affiliates that are consulted are other organisations of the same constituency.',
  },
};

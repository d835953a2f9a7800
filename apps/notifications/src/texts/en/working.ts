import type { Notices } from '../notice-texts.js';

/** The workplan and the meetings of an alliance. */
export const working: Notices = {
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
    title: '{thing, select, none {Milestone achieved} other {Milestone {thing} achieved}}: {initiative}',
    body: 'The alliance {named} has achieved {thing, select, none {a milestone} other {the milestone {thing}}} of its workplan.',
  },
  milestone_delayed: {
    title: '{thing, select, none {Milestone delayed} other {Milestone {thing} delayed}}: {initiative}',
    body: '{thing, select, none {A milestone} other {The milestone {thing}}} of the alliance {named} was due on {deadline} and is delayed.',
  },
  action_point_assigned: {
    title: '{thing, select, none {You have an action point} other {Your action point {thing}}}: {initiative}',
    body: 'Your organisation has {thing, select, none {an action point} other {the action point {thing}}} in the alliance {named}, due on {deadline}.',
  },
  milestone_due_soon: {
    title: '{thing, select, none {Milestone due soon} other {Milestone {thing} due soon}}: {initiative}',
    body: 'Your organisation answers for {thing, select, none {a milestone} other {the milestone {thing}}} of the alliance {named}, due on {deadline}. If it is there, report it; if it will not be there in time, say so now and give another date.',
  },
  action_point_due_soon: {
    title: '{thing, select, none {Action point due soon} other {Action point {thing} due soon}}: {initiative}',
    body: 'Your organisation has {thing, select, none {an action point} other {the action point {thing}}} in the alliance {named}, due on {deadline}. If it is done, report it.',
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
  action_point_completed: {
    title:
      '{wordAsked, select, of_others {{thing, select, none {An action point was completed} other {Action point {thing} was completed}}} other {{thing, select, none {Action point to verify} other {Action point {thing} to verify}}}}: {initiative}',
    body: '{thing, select, none {An action point} other {The action point {thing}}} of {organization} in the alliance {named} was reported as completed. {wordAsked, select, of_others {The organisations that are asked to verify it have been told.} any_other {The coordinator cannot verify it itself: your organisation is asked to, or another one with a vote.} other {Your organisation, which coordinates, is asked to verify it; another member can do so too.}}',
  },
  action_point_overdue: {
    title: '{thing, select, none {Action point overdue} other {Action point {thing} overdue}}: {initiative}',
    body: '{thing, select, none {An action point} other {The action point {thing}}} of {organization} in the alliance {named} was due on {deadline}.',
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
    body: 'The alliance {named} meant to meet by {day} and no meeting is on record. It is time to convene one, or to change how often you meet.',
  },
  minutes_missing: {
    title: 'The minutes are missing: {initiative}',
    body: 'The minutes of the meeting of the alliance {named} on {day} are still missing. If it did not take place, cancel it or give it another date.',
  },
  minutes_drafted: {
    title: 'Minutes to confirm: {initiative}',
    body: 'The minutes of the meeting of the alliance {named} on {day} are there. Those who voted at it can confirm them or put an objection on record; silence is not consent.',
  },
  minutes_agreed: {
    title: 'Minutes agreed: {initiative}',
    body: 'The minutes of the meeting of the alliance {named} on {deadline} are agreed.',
  },
  decision_recorded: {
    title: 'There is a decision: {initiative}',
    body: 'A meeting of the alliance {named} took a decision{thing, select, none {.} other {: {thing}.}} Whoever votes and disagrees can put a dissent on record.',
  },
  decision_review_fell_due: {
    title: 'A decision is due for review: {initiative}',
    body: 'The alliance {named} agreed to look again at {thing, select, none {one of its decisions} other {its decision {thing}}} on {deadline}: to keep it or to end it.',
  },
};

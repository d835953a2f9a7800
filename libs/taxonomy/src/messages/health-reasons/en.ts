import type { HealthReasonTexts } from './es.js';

export const en: HealthReasonTexts = {
  nothing_late: 'Nothing is late.',
  needed_seats_empty:
    '{count, plural, one {A needed seat has been empty} other {# places in needed seats have been empty}} for {days, plural, =0 {less than a day} one {one day} other {# days}}.',
  action_points_overdue:
    '{count, plural, one {One action point is overdue} other {# action points are overdue}}, {days, plural, =0 {the oldest since today} one {the oldest for one day} other {the oldest for # days}}.',
  milestones_delayed:
    '{count, plural, one {One milestone is delayed} other {# milestones are delayed}}, with {ahead, plural, one {one still to come} other {# still to come}}.',
  cadence_missed:
    '{count, plural, one {A period in which the alliance meant to meet passed without a meeting} other {# periods in which the alliance meant to meet passed without a meeting}}.',
  minutes_missing:
    '{count, plural, one {The minutes of one meeting are missing} other {The minutes of # meetings are missing}}.',
  commitments_overdue:
    '{count, plural, one {One commitment was not delivered in time} other {# commitments were not delivered in time}}, {days, plural, =0 {the oldest since today} one {the oldest for one day} other {the oldest for # days}}.',
  reports_overdue:
    '{count, plural, one {One report was not handed in in time} other {# reports were not handed in in time}}, {days, plural, =0 {the oldest since today} one {the oldest for one day} other {the oldest for # days}}.',
  reports_unanswered:
    '{count, plural, one {One report cannot be accepted, since a constituency said nothing in time} other {# reports cannot be accepted, since a constituency said nothing in time}}.',
  silent: 'Nobody has recorded any activity in the alliance for {days, plural, one {one day} other {# days}}.',
  forming_for_long:
    'The alliance has been forming for {days, plural, one {one day} other {# days}} and {count, plural, one {one place is still empty} other {# places are still empty}}.',
  seen_by_coordinator: 'The coordinator sees it this way; the note is in the alliance.',
};

import type { HealthReasonTexts } from './es.js';

export const en: HealthReasonTexts = {
  nothing_late: 'Nothing is late.',
  needed_seats_empty:
    '{count, plural, one {A needed seat has been empty} other {# places in needed seats have been empty}} for {days, plural, =0 {less than a day} one {one day} other {# days}}.',
  action_points_overdue:
    '{count, plural, one {One action point has been overdue} other {# action points are overdue, the oldest}} {days, plural, =0 {since today} one {for one day} other {for # days}}.',
  milestones_delayed:
    '{count, plural, one {One milestone is delayed} other {# milestones are delayed}}, with {ahead, plural, one {one still to come} other {# still to come}}.',
  cadence_missed:
    '{count, plural, one {A period in which the alliance meant to meet passed without a meeting} other {# periods in which the alliance meant to meet passed without a meeting}}.',
  minutes_missing:
    '{count, plural, one {The minutes of one meeting are missing} other {The minutes of # meetings are missing}}.',
  commitments_overdue:
    '{count, plural, one {One commitment has been overdue} other {# commitments are overdue, the oldest}} {days, plural, =0 {since today} one {for one day} other {for # days}}.',
  reports_overdue:
    '{count, plural, one {One report has been overdue} other {# reports are overdue, the oldest}} {days, plural, =0 {since today} one {for one day} other {for # days}}.',
  reports_unanswered:
    '{count, plural, one {One report cannot be accepted, since a constituency said nothing in time} other {# reports cannot be accepted, since a constituency said nothing in time}}.',
  silent: 'Nobody has recorded any activity in the alliance for {days, plural, one {one day} other {# days}}.',
  forming_for_long:
    'The alliance has been forming for {days, plural, one {one day} other {# days}} and {count, plural, one {one place is still empty} other {# places are still empty}}.',
  seen_by_coordinator: 'The coordinator sees it this way; the note is in the alliance.',
};

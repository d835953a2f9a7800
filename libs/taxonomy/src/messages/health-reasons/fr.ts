import type { HealthReasonTexts } from './es.js';

export const fr: HealthReasonTexts = {
  nothing_late: 'Rien n’est en retard.',
  needed_seats_empty:
    '{count, plural, one {Un siège nécessaire est vacant} other {# places de sièges nécessaires sont vacantes}} depuis {days, plural, =0 {moins d’un jour} one {un jour} other {# jours}}.',
  action_points_overdue:
    '{count, plural, one {Une action convenue est en retard} other {# actions convenues sont en retard, la plus ancienne}} depuis {days, plural, =0 {aujourd’hui} one {un jour} other {# jours}}.',
  milestones_delayed:
    '{count, plural, one {Un jalon est en retard} other {# jalons sont en retard}} ; {ahead, plural, one {il en reste un à atteindre} other {il en reste # à atteindre}}.',
  cadence_missed:
    '{count, plural, one {Une période prévue s’est écoulée sans que l’alliance se réunisse} other {# périodes prévues se sont écoulées sans que l’alliance se réunisse}}.',
  minutes_missing:
    '{count, plural, one {Le compte rendu d’une réunion manque} other {Les comptes rendus de # réunions manquent}}.',
  commitments_overdue:
    '{count, plural, one {Un engagement est en retard} other {# engagements sont en retard, le plus ancien}} depuis {days, plural, =0 {aujourd’hui} one {un jour} other {# jours}}.',
  reports_overdue:
    '{count, plural, one {Un rapport est en retard} other {# rapports sont en retard, le plus ancien}} depuis {days, plural, =0 {aujourd’hui} one {un jour} other {# jours}}.',
  reports_unanswered:
    '{count, plural, one {Un rapport ne peut pas être accepté, car un groupe ne s’est pas prononcé à temps} other {# rapports ne peuvent pas être acceptés, car un groupe ne s’est pas prononcé à temps}}.',
  silent: 'Personne n’a consigné d’activité dans l’alliance depuis {days, plural, one {un jour} other {# jours}}.',
  forming_for_long:
    'L’alliance est en formation depuis {days, plural, one {un jour} other {# jours}} et {count, plural, one {une place reste à pourvoir} other {# places restent à pourvoir}}.',
  seen_by_coordinator: 'La coordination en juge ainsi ; sa note figure dans l’alliance.',
};

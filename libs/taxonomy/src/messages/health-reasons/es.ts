/** Why an alliance is on track, at risk or off track, in one line; the parameters are figures. */
export const es = {
  nothing_late: 'No hay nada atrasado.',
  needed_seats_empty:
    '{count, plural, one {Falta quien ocupe un asiento necesario} other {Faltan # puestos por ocupar en asientos necesarios}} desde hace {days, plural, =0 {menos de un día} one {un día} other {# días}}.',
  action_points_overdue:
    '{count, plural, one {Hay una acción acordada vencida} other {Hay # acciones acordadas vencidas, la más antigua}} {days, plural, =0 {desde hoy} one {desde hace un día} other {desde hace # días}}.',
  milestones_delayed:
    '{count, plural, one {Un hito está retrasado} other {# hitos están retrasados}}; {ahead, plural, one {queda uno por alcanzar} other {quedan # por alcanzar}}.',
  cadence_missed:
    '{count, plural, one {Pasó un período previsto sin que la alianza se reuniera} other {Pasaron # períodos previstos sin que la alianza se reuniera}}.',
  minutes_missing: '{count, plural, one {Falta el acta de una reunión} other {Faltan las actas de # reuniones}}.',
  commitments_overdue:
    '{count, plural, one {Hay un compromiso atrasado} other {Hay # compromisos atrasados, el más antiguo}} {days, plural, =0 {desde hoy} one {desde hace un día} other {desde hace # días}}.',
  reports_overdue:
    '{count, plural, one {Hay un informe atrasado} other {Hay # informes atrasados, el más antiguo}} {days, plural, =0 {desde hoy} one {desde hace un día} other {desde hace # días}}.',
  reports_unanswered:
    '{count, plural, one {Un informe no puede aceptarse porque un sector no se pronunció a tiempo} other {# informes no pueden aceptarse porque algún sector no se pronunció a tiempo}}.',
  silent: 'Nadie ha registrado actividad en la alianza desde hace {days, plural, one {un día} other {# días}}.',
  forming_for_long:
    'La alianza está en formación desde hace {days, plural, one {un día} other {# días}} y {count, plural, one {falta un puesto por ocupar} other {faltan # puestos por ocupar}}.',
  seen_by_coordinator: 'La coordinación lo valora así; su nota está en la alianza.',
};

/** ICU messages by key; the parameters of a key are the same in all languages. */
export type HealthReasonTexts = Readonly<Record<keyof typeof es, string>>;

import type { Notices } from '../notice-texts.js';

/** The workplan and the meetings of an alliance. */
export const working: Notices = {
  workplan_proposed: {
    title: 'Plan de trabajo por aceptar: {initiative}',
    body: 'La coordinación presenta el plan de trabajo de la alianza {named}. Cada miembro puede aceptarlo o dejar constancia de su disenso.',
  },
  workplan_accepted: {
    title: 'Plan de trabajo aceptado: {initiative}',
    body: 'Los miembros aceptaron el plan de trabajo: la alianza {named} está activa.',
  },
  workplan_dissented: {
    title: '{organization} dejó constancia de su disenso: {initiative}',
    body: '{organization} no acepta el plan de trabajo de la alianza {named} y dejó constancia de ello.',
  },
  workplan_amendment_proposed: {
    title: 'Enmienda por responder: {initiative}',
    body: 'La coordinación propone cambiar el plan de trabajo de la alianza {named}: cada cambio se lee con el texto anterior y el nuevo. Cada miembro con voto puede aceptar o dejar constancia de su disenso; mientras tanto sigue vigente el plan actual.',
  },
  workplan_amended: {
    title: 'El plan de trabajo cambió: {initiative}',
    body: 'Los miembros aceptaron una enmienda al plan de trabajo de la alianza {named}. El texto anterior se puede seguir leyendo.',
  },
  workplan_amendment_dissented: {
    title: '{organization} no acepta la enmienda: {initiative}',
    body: '{organization} dejó constancia de su disenso sobre la enmienda al plan de trabajo de la alianza {named}.',
  },
  milestone_achieved: {
    title: '{thing, select, none {Hito alcanzado} other {Se alcanzó el hito {thing}}}: {initiative}',
    body: 'La alianza {named} alcanzó {thing, select, none {un hito} other {el hito {thing}}} de su plan de trabajo.',
  },
  milestone_delayed: {
    title: '{thing, select, none {Hito retrasado} other {Se retrasó el hito {thing}}}: {initiative}',
    body: '{thing, select, none {Un hito} other {El hito {thing}}} de la alianza {named} debía alcanzarse el {deadline} y está retrasado.',
  },
  action_point_assigned: {
    title:
      '{thing, select, none {Tienen una acción acordada} other {Tienen a su cargo la acción {thing}}}: {initiative}',
    body: 'Su organización tiene a su cargo {thing, select, none {una acción acordada} other {la acción acordada {thing}}} en la alianza {named}, para el {deadline}.',
  },
  milestone_due_soon: {
    title: '{thing, select, none {Un hito vence pronto} other {El hito {thing} vence pronto}}: {initiative}',
    body: 'Su organización responde {thing, select, none {de un hito} other {del hito {thing}}} de la alianza {named}, con plazo hasta el {deadline}. Si ya está, regístrenlo; si no va a llegar a tiempo, díganlo ahora y den otra fecha.',
  },
  action_point_due_soon: {
    title: '{thing, select, none {Una acción vence pronto} other {La acción {thing} vence pronto}}: {initiative}',
    body: 'Su organización tiene a su cargo {thing, select, none {una acción acordada} other {la acción acordada {thing}}} en la alianza {named}, con plazo hasta el {deadline}. Si ya está hecha, regístrenlo.',
  },
  alliance_fell_silent: {
    title: 'La alianza está en silencio: {initiative}',
    body: 'Nadie ha registrado nada en la alianza {named} desde el {since}. Si el trabajo sigue, registren un avance; si se detuvo, convoquen una reunión.',
  },
  alliance_questioned: {
    title: '¿Sigue viva la alianza? {initiative}',
    body: 'Nadie ha registrado nada en la alianza {named} desde el {since}. Digan a más tardar el {deadline} si sigue viva; basta una palabra, o cualquier paso del trabajo. Sin respuesta quedará dormida; si llegó a su fin, conclúyanla y digan qué pasa con lo que queda abierto.',
  },
  alliance_fell_dormant: {
    title: 'La alianza quedó dormida: {initiative}',
    body: 'Nadie ha registrado nada en la alianza {named} desde el {since}, y nadie respondió a la pregunta de si sigue viva. Queda dormida: nada vence mientras tanto y nada se pierde. La coordinación o cualquier miembro con voto puede despertarla.',
  },
  alliance_woken: {
    title: 'La alianza despertó: {initiative}',
    body: 'La alianza {named} está otra vez en marcha, donde había quedado. Lo que venció mientras dormía aparece ahora como atrasado.',
  },
  action_point_completed: {
    title:
      '{wordAsked, select, of_others {{thing, select, none {Se cumplió una acción acordada} other {Se cumplió la acción {thing}}}} other {{thing, select, none {Acción acordada por verificar} other {Acción {thing} por verificar}}}}: {initiative}',
    body: 'Se informó como cumplida {thing, select, none {una acción acordada} other {la acción acordada {thing}}} a cargo de {organization} en la alianza {named}. {wordAsked, select, of_others {Ya se avisó a las organizaciones a las que se pide verificarla.} any_other {La coordinación no puede verificarla por sí misma: se pide a su organización, o a otra con voto, que lo haga.} other {Se pide a su organización, que coordina, que la verifique; también puede hacerlo otro miembro.}}',
  },
  action_point_overdue: {
    title: '{thing, select, none {Acción acordada vencida} other {Venció la acción {thing}}}: {initiative}',
    body: 'Venció el {deadline} {thing, select, none {una acción acordada} other {la acción acordada {thing}}} a cargo de {organization} en la alianza {named}.',
  },
  meeting_convened: {
    title: 'Convocatoria a reunión: {initiative}',
    body: 'La alianza {named} se reúne el {deadline}. La hora, el orden del día y los documentos están en la convocatoria; si su delegación necesita interpretación, pueden pedirla ahí.',
  },
  meeting_postponed: {
    title: 'Cambió la fecha de la reunión: {initiative}',
    body: 'La reunión de la alianza {named} pasa al {deadline}. El motivo y la hora están en la convocatoria.',
  },
  meeting_cancelled: {
    title: 'Se canceló la reunión: {initiative}',
    body: 'La reunión de la alianza {named} prevista para el {deadline} no se hará. El motivo está en la convocatoria.',
  },
  meeting_held: {
    title: 'Se registró la reunión: {initiative}',
    body: 'Quedó registrada la reunión de la alianza {named} del {deadline}, con quienes asistieron y el quórum.',
  },
  cadence_missed: {
    title: 'La alianza no se reunió a tiempo: {initiative}',
    body: 'La alianza {named} se propuso reunirse a más tardar el {day} y no hay registro de una reunión. Conviene convocarla ya, o cambiar la periodicidad acordada.',
  },
  minutes_missing: {
    title: 'Falta el acta: {initiative}',
    body: 'Todavía falta el acta de la reunión de la alianza {named} del {day}. Si la reunión no se hizo, cancélenla o pónganle otra fecha.',
  },
  minutes_drafted: {
    title: 'Acta por confirmar: {initiative}',
    body: 'Ya está el acta de la reunión de la alianza {named} del {day}. Quienes votaron en ella pueden confirmarla o dejar constancia de su objeción; el silencio no es consentimiento.',
  },
  minutes_agreed: {
    title: 'Acta aprobada: {initiative}',
    body: 'Quedó aprobada el acta de la reunión de la alianza {named} del {deadline}.',
  },
  decision_recorded: {
    title: 'Hay una decisión: {initiative}',
    body: 'Una reunión de la alianza {named} tomó una decisión{thing, select, none {.} other {: {thing}.}} Quien tenga voto y no esté de acuerdo puede dejar constancia de su disenso.',
  },
  decision_review_fell_due: {
    title: 'Toca revisar una decisión: {initiative}',
    body: 'La alianza {named} acordó volver sobre {thing, select, none {una de sus decisiones} other {su decisión {thing}}} el {deadline}: mantenerla o darla por terminada.',
  },
};

import type { Notices } from '../notice-texts.js';

/** Who is sought, invited and seated, and who coordinates. */
export const joining: Notices = {
  partner_suggested: {
    title: 'Una iniciativa busca una contraparte como ustedes: {initiative}',
    body: '{quoted} busca quien ocupe el asiento «{seat}».{reason, select, none {} other { Por qué les puede interesar: {reason}}} Si quieren sumarse, pueden manifestar su interés en el asiento; si no es para ustedes, pueden descartar la sugerencia.',
  },
  suggestions_summary: {
    title: '{count} iniciativas más buscan contrapartes como ustedes',
    body: 'En la última hora se encontraron {count} iniciativas más que buscan contrapartes como ustedes. Pueden verlas juntas, con las razones de cada una.',
  },
  suggestion_shared: {
    title: 'Compartieron con ustedes {initiative}',
    body: 'La coordinación de {quoted} les dio acceso a la convocatoria. Ya pueden leerla y manifestar su interés.',
  },
  standing_opened_by_secretariat: {
    title: 'La secretaría consultó un registro reservado: {initiative}',
    body: 'La secretaría leyó, indicando un motivo, qué relación tiene una organización con la búsqueda de contrapartes de {quoted}, incluido lo que solo lee su titular. El motivo se puede leer junto al registro.',
  },
  alliance_forming_started: {
    title: 'Empieza a formarse la alianza: {initiative}',
    body: 'En torno a {quoted} empieza a formarse una alianza. Quien publicó la iniciativa la coordina de manera provisional, hasta que los miembros decidan.',
  },
  partner_invited: {
    title: 'Invitación a la alianza: {initiative}',
    body: '{organization} les invita a ocupar un asiento en la alianza {named}. Pueden responder hasta el {deadline}.',
  },
  invitation_accepted: {
    title: '{organization} aceptó la invitación: {initiative}',
    body: '{organization} aceptó la invitación a la alianza {named}.',
  },
  invitation_declined: {
    title: '{organization} declinó la invitación: {initiative}',
    body: '{organization} declinó la invitación a la alianza {named}. Motivo: {declineReason}. {succession, select, own {Su organización conserva su lugar y puede proponer otra sucesora.} others {La organización que la propuso como sucesora conserva su lugar.} other {El asiento sigue abierto.}}',
  },
  invitation_withdrawn: {
    title: 'La invitación ya no está abierta: {initiative}',
    body: 'La invitación a la alianza {named} dejó de estar abierta: {withdrawalCause, select, seated_elsewhere {ya ocupan otro asiento en ella} seat_full {el asiento ya está ocupado} by_predecessor {la retiró la organización que les propuso como sucesora} predecessor_left {la organización que les propuso como sucesora ya no ocupa su lugar} suspended {su organización está suspendida} alliance_ended {la alianza terminó} other {la coordinación la retiró}}.',
  },
  answer_recorded: {
    title: 'Confirmen su respuesta: {initiative}',
    body: 'La coordinación de la alianza {named} anotó la respuesta a la invitación que recibió de ustedes por otra vía. Cuenta cuando la confirmen; si no es la suya, pueden responder de otro modo.',
  },
  answers_awaited: {
    title: 'La coordinación espera su respuesta: {initiative}',
    body: 'La coordinación de la alianza {named} les recuerda que {awaited, select, invitation {aún no han respondido a la invitación} candidacy {aún no se han pronunciado sobre una candidatura} coordinator {aún no han dicho si la coordinación debe continuar} composition {aún no han respondido a la composición propuesta} workplan {aún no han respondido al plan de trabajo propuesto} amendment {aún no han respondido a la enmienda propuesta al plan de trabajo} minutes {falta el acta de una reunión} minutes_confirmation {aún no han dicho si el acta es correcta} report {falta entregar el informe de avance} sign_off {aún se espera que su sector se pronuncie sobre un informe de avance} silence {un sector no se pronunció a tiempo sobre un informe de avance y aún no se le ha vuelto a preguntar} still_alive {aún no han dicho si la alianza sigue viva} indicator_value {falta el valor de un indicador} verification {una acción acordada se dio por cumplida y aún no la ha verificado otra organización} commitment {lo que otra organización prometió espera su aceptación} delivery {una entrega informada espera su confirmación} evidence_reader {ya nadie puede leer todos los comprobantes de una entrega que ustedes informaron: designen a otro miembro que pueda} reported_value {el valor de un indicador que otra organización informó espera su aceptación} dissolution {aún no han dicho si la alianza debe disolverse} other {se espera una respuesta de ustedes}}.{awaited, select, minutes {} report {} silence {} still_alive {} indicator_value {} verification {} evidence_reader {} other { También pueden decir que no.}}{further, select, some { No es lo único que se espera de ustedes en esta alianza: todo está en la lista.} other {}}',
  },
  invitation_expiring: {
    title: 'La invitación vence pronto: {initiative}',
    body: 'Todavía no han respondido a la invitación a la alianza {named}. Pueden hacerlo hasta el {deadline}.',
  },
  invitation_expired: {
    title: 'Venció la invitación: {initiative}',
    body: '{succession, select, own {{organization} no dijo a tiempo si sucede a su organización en la alianza {named}. Su organización conserva su lugar y puede proponer otra sucesora.} other {Venció el plazo para responder a la invitación a la alianza {named}.}}',
  },
  interest_expressed: {
    title:
      '{candidacy, select, waiting {Su candidatura espera una decisión} other {{organization} manifestó interés}}: {initiative}',
    body: '{candidacy, select, waiting {Hay otras organizaciones candidatas o invitadas al asiento al que se presentaron en la alianza {named}. Les avisaremos cuando haya una decisión.} asked {{organization} quiere sumarse a la alianza {named}. Hay otras candidatas o invitadas a ese asiento y la opinión de ustedes cuenta: digan si están de acuerdo.} other {{organization} quiere sumarse a la alianza {named}.}}',
  },
  interest_accepted: {
    title: 'Ya forman parte de la alianza: {initiative}',
    body: 'Se aceptó su expresión de interés: ocupan un asiento en la alianza {named}.',
  },
  interest_declined: {
    title: 'Su expresión de interés no fue elegida: {initiative}',
    body: 'Su expresión de interés en la alianza {named} no fue elegida. Motivo: {declineReason}. Otros asientos y otras iniciativas siguen abiertos.',
  },
  interest_withdrawn: {
    title:
      '{withdrawalCause, select, by_candidate {{organization} retiró su expresión de interés} other {Su expresión de interés ya no está abierta}}: {initiative}',
    body: '{withdrawalCause, select, by_candidate {{organization} retiró su expresión de interés en la alianza {named}.} other {Su expresión de interés en la alianza {named} ya no está abierta: {withdrawalCause, select, seated_elsewhere {ya ocupan otro asiento en ella} suspended {su organización está suspendida} alliance_ended {la alianza terminó} other {la coordinación la cerró}}.}}',
  },
  term_ending: {
    title: 'Termina un mandato: {initiative}',
    body: 'El mandato de {organization} en el asiento «{seat}» de la alianza {named} termina el {deadline}. Quien ocupa el asiento puede renovarlo hasta entonces si la composición lo permite; después el asiento queda abierto.',
  },
  seat_vacated: {
    title: '{organization} dejó su asiento: {initiative}',
    body: '{succession, select, own {La sucesora que propuso su organización ocupa ahora el asiento «{seat}» en la alianza {named}.} other {{organization} dejó el asiento «{seat}» en la alianza {named}.}}',
  },
  alliance_constituted: {
    title: 'Quedó constituida la alianza: {initiative}',
    body: 'La alianza {named} ya tiene la composición acordada. Ahora los miembros confirman o sustituyen a quien coordina.',
  },
  composition_proposed: {
    title: 'Composición por aceptar: {initiative}',
    body: 'La coordinación de la alianza {named} propone otra composición. Cada miembro con voto puede aceptarla o dejar constancia de su disenso; hasta entonces rige la actual.',
  },
  composition_revised: {
    title: 'Cambió la composición de la alianza: {initiative}',
    body: 'La alianza {named} cambió quiénes deben estar a la mesa. Nadie pierde su asiento; la composición anterior se puede consultar.',
  },
  balance_broken: {
    title: 'La alianza perdió su equilibrio: {initiative}',
    body: '{gap, select, rule {En la alianza {named} dejó de cumplirse una regla de su composición. El estado de su equilibrio indica cuál.} other {En la alianza {named} falta quien ocupe el asiento «{seat}». Se buscan de nuevo contrapartes para ese asiento.}}',
  },
  balance_restored: {
    title: 'La alianza recuperó su equilibrio: {initiative}',
    body: 'La alianza {named} vuelve a tener la composición acordada.',
  },
  coordination_rested: {
    title: 'La coordinación está en suspenso: {initiative}',
    body: 'Por ahora {organization} no coordina la alianza {named}: la coordinación está en suspenso, y lo que depende de ella espera. Los miembros con voto pueden nombrar otra; si no, se retomará cuando termine la pausa.',
  },
  coordinator_confirmed: {
    title: 'Coordinación confirmada: {initiative}',
    body: 'Los miembros confirmaron a {organization} en la coordinación de la alianza {named}.',
  },
  coordinator_replaced: {
    title: 'Nueva coordinación: {initiative}',
    body: 'La coordinación de la alianza {named} pasa a {organization}{confirmation, select, provisional {, de manera provisional: hasta que los miembros la confirmen o nombren otra} other {}}.',
  },
};

import type { AllianceProblemTexts } from './problem-kinds.js';

export const es: AllianceProblemTexts = {
  call_closed: {
    title: 'La convocatoria está cerrada',
    detail: 'La iniciativa ya no recibe respuestas. Su coordinación todavía puede invitar.',
  },
  not_eligible: {
    title: 'El asiento no es para esta organización',
    detail: 'Su sector representado o su mandato no son de los que el asiento admite.',
  },
  seat_full: {
    title: 'El asiento está completo',
    detail: '{maximum, plural, one {Su único puesto está ocupado} other {Sus # puestos están ocupados}}.',
  },
  country_full: {
    title: 'El país ya tiene todos sus puestos',
    detail: 'La composición da {maximum, plural, one {un solo puesto} other {# puestos}} por país en estos asientos.',
  },
  table_full: {
    title: 'La alianza está completa',
    detail:
      'En una misma mesa se sientan como máximo {maximum} organizaciones, y ya son tantas. Una que ya tiene asiento aún puede ocupar un puesto de otro tipo.',
  },
  already_seated: {
    title: 'La organización ya tiene un asiento',
    detail: 'Ocupa un puesto de este tipo en la alianza.',
  },
  already_invited: {
    title: 'Ya hay una invitación abierta',
    detail:
      'La organización fue invitada a este asiento, u otra a este lugar como sucesora, y todavía no ha respondido.',
  },
  already_interested: {
    title: 'La organización ya es candidata',
    detail:
      'Se presentó para un asiento de esta alianza; la decisión está pendiente. Para presentarse a otro, primero retira esa candidatura; para decirlo de nuevo, sustituye el texto.',
  },
  expiry_out_of_range: {
    title: 'La fecha no sirve',
    detail: 'Una invitación vence después de hoy y a más tardar en {longestDays} días.',
  },
  received_out_of_range: {
    title: 'El día de recepción no corresponde',
    detail: 'La respuesta llegó entre el envío de la invitación y hoy.',
  },
  nothing_recorded: {
    title: 'No hay respuesta registrada',
    detail: 'La coordinación no ha anotado ninguna respuesta que confirmar.',
  },
  coordinator_not_a_member: {
    title: 'La coordinación debe venir de una organización miembro',
    detail: 'La organización de la persona nombrada no ocupa ningún asiento en la alianza.',
  },
  coordinator_left: {
    title: 'Quien coordina dejó su organización',
    detail:
      'Quien coordina ya no pertenece a la organización. Alguien de ella asume la coordinación, o los miembros nombran a otra persona.',
  },
  coordinator_changed: {
    title: 'Ahora coordina otra persona',
    detail: 'Querían confirmar a otra persona. Vean quién coordina ahora y digan si están de acuerdo.',
  },
  seat_in_use: {
    title: 'El cambio le quitaría un asiento a alguien',
    detail:
      'Alguien ocupa un asiento, se presentó para él o está invitado, y lo perdería; o se exigiría menos presencia de trabajadores, empleadores o migrantes que aquella con la que otros llegaron a la mesa.',
  },
  nothing_proposed: {
    title: 'No hay ninguna propuesta',
    detail: 'La coordinación no ha propuesto ningún cambio de la composición.',
  },
  proposal_replaced: {
    title: 'Hay otra propuesta',
    detail: 'La propuesta a la que respondieron fue sustituida. Lean la actual y respondan a esa.',
  },
  term_not_renewable: {
    title: 'El mandato no se puede renovar ahora',
    detail:
      '{why, select, too_early {Se renueva en sus últimos {renewalDays} días.} no_renewal_left {Ya se renovó tantas veces como permite la composición; después el asiento vuelve a estar abierto.} other {El asiento se ocupa sin plazo, o ya se dejó.}}',
  },
  workplan_incomplete: {
    title: 'El plan de trabajo está incompleto',
    detail: 'Necesita al menos un hito antes de consultarlo con las organizaciones miembros.',
  },
  long_without_milestone: {
    title: 'Falta un hito en el camino',
    detail: 'Un objetivo a varios años necesita al menos un hito por año: entre el {from} y el {to} no hay ninguno.',
  },
  findings_missing: {
    title: 'Una parte todavía no se pronunció',
    detail:
      '{count, plural, one {Una organización} other {# organizaciones}} de la visita conjunta todavía no {count, plural, one {registró} other {registraron}} lo que {count, plural, one {halló} other {hallaron}}.',
  },
  other_unit: {
    title: 'La unidad es otra',
    detail: 'La necesidad del plan de trabajo se mide en otra unidad que el compromiso.',
  },
  unknown_owner: {
    title: 'La organización responsable no es miembro',
    detail: 'Los hitos y las acciones acordadas son de organizaciones que ocupan un asiento.',
  },
  verified_by_owner: {
    title: 'Debe verificarlo otra organización',
    detail: 'Quien es responsable de una acción acordada, o la cumplió, no la verifica.',
  },
  open_points: {
    title: '¿Qué pasa con lo que queda abierto?',
    detail:
      'Diga qué pasa con {count, plural, one {el punto que sigue abierto} other {cada uno de los # puntos que siguen abiertos}}: está hecho, se deja con un motivo o pasa a cargo de una organización.',
  },
  no_dissolution_proposed: {
    title: 'No se propone disolver la alianza',
    detail: 'Ahora no hay ninguna propuesta de disolución: la presenta la coordinación o un miembro con voto.',
  },
  point_not_open: {
    title: 'Este punto no está abierto',
    detail: 'Lo que se nombró ya está hecho o nunca fue de esta alianza: vuelva a leer qué queda abierto.',
  },
  meeting_not_begun: {
    title: 'La reunión todavía no empezó',
    detail: 'La asistencia se registra cuando la reunión ya empezó.',
  },
  date_passed: {
    title: 'La fecha ya pasó',
    detail: 'Indiquen una fecha posterior.',
  },
  not_at_the_table: {
    title: 'La organización no tiene lugar en la mesa',
    detail: 'Solo cuentan las organizaciones que ocupaban un asiento en ese momento.',
  },
  no_quorum: {
    title: 'La reunión no tiene quórum',
    detail:
      '{represented, plural, =0 {No estuvo representado ningún voto} one {Estuvo representado un voto} other {Estuvieron representados # votos}}; hacen falta al menos {needed} y, de cada sector, los que pide la composición. Sin quórum no se toman decisiones.',
  },
  already_has_feed: {
    title: 'Ya tiene esta dirección de calendario',
    detail: 'Si perdió la dirección, pida una nueva: la anterior deja de servir.',
  },
  judged_by_owner: {
    title: 'Le toca a otra organización',
    detail:
      'Quien se compromete no acepta su propio compromiso ni confirma sus entregas, y tampoco quien habla por un antiguo miembro; quien cuenta un valor no lo acepta.',
  },
  raised_after_agreement: {
    title: 'Más es otro compromiso',
    detail: 'Otra organización aceptó {agreed}; lo que se añade se promete aparte, para que alguien lo acepte también.',
  },
  method_frozen: {
    title: 'El método ya no cambia',
    detail:
      'Desde que se aceptó un valor, el indicador se calcula siempre igual. Para contar de otra manera, definan otro indicador.',
  },
  period_not_over: {
    title: 'El período no ha terminado',
    detail:
      'Termina el {endsOn}. Hasta entonces se pueden informar y revisar valores; se cierra después, para que ningún miembro quede fuera.',
  },
  values_waiting: {
    title: 'Hay valores por revisar',
    detail:
      '{count, plural, one {Un valor espera} other {# valores esperan}} que otra organización {count, plural, one {lo acepte o lo devuelva} other {los acepte o los devuelva}}.',
  },
  answer_closed: {
    title: 'Ya no hay nada que responder',
    detail:
      '{state, select, accepted {Ya fue aceptado.} declined {Ya fue rechazado.} expired {Pasó el último día para responder.} withdrawn {Fue retirado.} agreed {El acta ya está aprobada.} replaced {Hay una versión más reciente: cuenta el correo sobre esa.} answered {Ya fue respondido.} dormant {La alianza está dormida: quien tiene voto puede despertarla en Alianza.} for_others {Ahora la decisión es de otros.} other {La alianza terminó.}}',
  },
  not_delivered_yet: {
    title: 'Todavía no se entregó',
    detail: 'Una entrega se informa cuando ya se hizo.',
  },
  evidence_apart: {
    title: 'Nadie podría confirmar esta entrega',
    detail:
      '{others, plural, =0 {La alianza no tiene ahora otro miembro: informe la entrega cuando haya uno que pueda confirmarla.} other {Ningún otro miembro puede leer todas sus evidencias. En cada evidencia reservada nombre a un mismo miembro, que no sea quien entrega: ese podrá confirmarla.}}',
  },
  report_incomplete: {
    title: 'Al informe le falta el texto',
    detail: 'Escriban cómo va el trabajo, las dificultades y los próximos pasos antes de entregarlo.',
  },
  sent_back_before: {
    title: 'Su sector ya lo devolvió',
    detail:
      'Cada sector puede devolver un informe una vez. Cuando se le pregunte podrá dejar constancia de su disenso.',
  },
  validation_over: {
    title: 'Ya no se consulta a su sector',
    detail:
      'Se pronunció ya, o su plazo terminó el {endsOn}. La coordinación puede preguntar de nuevo a los sectores que callaron; un disenso puede registrarse siempre.',
  },
  extended_before: {
    title: 'Su sector ya prolongó su plazo',
    detail: 'Un sector puede darse más tiempo una vez por informe.',
  },
  extension_out_of_range: {
    title: 'El día no corresponde',
    detail: 'El nuevo último día va del {from} al {until}.',
  },
  nobody_silent: {
    title: 'Ningún sector calló',
    detail: 'No hay a quién preguntar de nuevo: los sectores se pronunciaron o todavía tienen tiempo.',
  },
  clearance_open: {
    title: 'Hay un pedido de conformidad abierto',
    detail:
      'Su organización espera la conformidad de otras instituciones con lo que dirá de este informe: lo firma su firma autorizada, o se retira el pedido.',
  },
  answer_day_out_of_range: {
    title: 'El día no corresponde',
    detail: 'El último día para responder va del {from} al {until}.',
  },
  other_state: {
    title: 'No es otra institución de su Estado',
    detail: 'La conformidad se pide a otras instituciones del mismo Estado.',
  },
  consultation_open: {
    title: 'Ya consulta a sus afiliadas',
    detail: 'Su organización ya consulta a sus afiliadas sobre este informe: responda por ellas, o retire la consulta.',
  },
  affiliates_awaited: {
    title: 'Sus afiliadas aún pueden responder',
    detail:
      '{count, plural, one {Una afiliada aún no se ha pronunciado y puede hacerlo} other {# afiliadas aún no se han pronunciado y pueden hacerlo}} hasta el {endsOn}: responda por ellas después, o retire la consulta.',
  },
  other_constituency: {
    title: 'No es del mismo sector',
    detail: 'Las afiliadas a las que se consulta son otras organizaciones del mismo sector representado.',
  },
};

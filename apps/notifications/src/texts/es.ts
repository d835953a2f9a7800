import type { NoticeTexts } from './notice-texts.js';

export const es: NoticeTexts = {
  notices: {
    partner_suggested: {
      title: 'Una iniciativa busca un socio como ustedes: {initiative}',
      body: 'La iniciativa {quoted} busca quien ocupe el asiento de {seat}. {reason, select, none {} other {Por qué les puede interesar: {reason}}}',
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
      body: '{organization} declinó la invitación a la alianza {named}. Motivo: {declineReason}. El asiento sigue abierto.',
    },
    invitation_withdrawn: {
      title: 'La invitación ya no está abierta: {initiative}',
      body: 'La invitación a la alianza {named} dejó de estar abierta: {withdrawalCause, select, seated_elsewhere {ya ocupan otro asiento en ella} seat_full {el asiento ya está ocupado} suspended {su organización está suspendida} alliance_ended {la alianza terminó} other {la coordinación la retiró}}.',
    },
    answer_recorded: {
      title: 'Confirmen su respuesta: {initiative}',
      body: 'La coordinación de la alianza {named} anotó la respuesta a la invitación que recibió de ustedes por otra vía. Cuenta cuando la confirmen; si no es la suya, pueden responder de otro modo.',
    },
    answers_awaited: {
      title: 'La coordinación espera su respuesta: {initiative}',
      body: 'La coordinación de la alianza {named} les recuerda que {awaited, select, invitation {aún no han respondido a la invitación} candidacy {se espera su palabra sobre una candidatura} coordinator {aún no han dicho si la coordinación debe continuar} composition {aún no han respondido a la composición propuesta} workplan {aún no han respondido al plan de trabajo propuesto} minutes {falta el acta de una reunión} minutes_confirmation {aún no han dicho si el acta es correcta} report {falta entregar el informe de avance} sign_off {aún se espera la palabra de su sector sobre un informe de avance} still_alive {aún no han dicho si la alianza sigue viva} indicator_value {falta el valor de un indicador} dissolution {aún no han dicho si la alianza debe disolverse} other {se espera una respuesta de ustedes}}. También pueden decir que no.',
    },
    invitation_expiring: {
      title: 'La invitación vence pronto: {initiative}',
      body: 'Todavía no han respondido a la invitación a la alianza {named}. Pueden hacerlo hasta el {deadline}.',
    },
    invitation_expired: {
      title: 'Venció la invitación: {initiative}',
      body: 'Venció el plazo para responder a la invitación a la alianza {named}.',
    },
    interest_expressed: {
      title:
        '{candidacy, select, waiting {Su candidatura espera una decisión} other {{organization} manifestó interés}}: {initiative}',
      body: '{candidacy, select, waiting {Hay otras organizaciones candidatas o invitadas al asiento al que se presentaron en la alianza {named}. Les avisaremos cuando haya una decisión.} asked {{organization} quiere sumarse a la alianza {named}. Hay otras candidatas o invitadas a ese asiento y la palabra de ustedes cuenta: digan si están de acuerdo.} other {{organization} quiere sumarse a la alianza {named}.}}',
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
        '{withdrawalCause, select, by_candidate {{organization} retiró su interés} other {Su expresión de interés ya no está abierta}}: {initiative}',
      body: '{withdrawalCause, select, by_candidate {{organization} retiró su expresión de interés en la alianza {named}.} other {Su expresión de interés en la alianza {named} ya no está abierta: {withdrawalCause, select, seated_elsewhere {ya ocupan otro asiento en ella} suspended {su organización está suspendida} alliance_ended {la alianza terminó} other {la coordinación la cerró}}.}}',
    },
    term_ending: {
      title: 'Termina un mandato: {initiative}',
      body: 'El mandato de {organization} en el asiento de {seat} de la alianza {named} termina el {deadline}. Quien ocupa el asiento puede renovarlo hasta entonces si la composición lo permite; después el asiento queda abierto.',
    },
    seat_vacated: {
      title: '{organization} dejó su asiento: {initiative}',
      body: '{organization} dejó el asiento de {seat} en la alianza {named}.',
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
      body: 'La coordinación de la alianza {named} cambió quiénes deben estar a la mesa. Nadie pierde su asiento; la composición anterior se puede consultar.',
    },
    balance_broken: {
      title: 'La alianza perdió su equilibrio: {initiative}',
      body: '{gap, select, rule {En la alianza {named} dejó de cumplirse una regla de su composición. El equilibrio de la alianza dice cuál.} other {En la alianza {named} falta quien represente a {seat}. Se buscan de nuevo socios para ese asiento.}}',
    },
    balance_restored: {
      title: 'La alianza recuperó su equilibrio: {initiative}',
      body: 'La alianza {named} vuelve a tener la composición acordada.',
    },
    coordinator_confirmed: {
      title: 'Coordinación confirmada: {initiative}',
      body: 'Los miembros confirmaron a {organization} en la coordinación de la alianza {named}.',
    },
    coordinator_replaced: {
      title: 'Nueva coordinación: {initiative}',
      body: 'La coordinación de la alianza {named} pasa a {organization}.',
    },
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
      title: 'Hito alcanzado: {initiative}',
      body: 'La alianza {named} alcanzó un hito de su plan de trabajo.',
    },
    milestone_delayed: {
      title: 'Hito retrasado: {initiative}',
      body: 'Un hito de la alianza {named} debía alcanzarse el {deadline} y está retrasado.',
    },
    action_point_assigned: {
      title: 'Tienen una acción acordada: {initiative}',
      body: 'Su organización tiene a su cargo una acción acordada en la alianza {named}, para el {deadline}.',
    },
    milestone_due_soon: {
      title: 'Un hito vence pronto: {initiative}',
      body: 'Su organización responde de un hito de la alianza {named} que vence el {deadline}. Si ya está, regístrelo; si no va a llegar a tiempo, dígalo ahora y dé otra fecha.',
    },
    action_point_due_soon: {
      title: 'Una acción vence pronto: {initiative}',
      body: 'Su organización tiene una acción acordada en la alianza {named} que vence el {deadline}. Si ya está hecha, regístrelo.',
    },
    alliance_fell_silent: {
      title: 'La alianza está en silencio: {initiative}',
      body: 'Nadie ha registrado nada en la alianza {named} desde el {since}. Si el trabajo sigue, registre un avance; si se detuvo, convoque una reunión.',
    },
    alliance_questioned: {
      title: '¿Sigue viva la alianza? {initiative}',
      body: 'Nadie ha registrado nada en la alianza {named} desde el {since}. Díganos hasta el {deadline} si sigue viva; basta una palabra, o cualquier paso del trabajo. Sin respuesta quedará dormida; si llegó a su fin, conclúyala y diga qué pasa con lo que queda abierto.',
    },
    alliance_fell_dormant: {
      title: 'La alianza quedó dormida: {initiative}',
      body: 'Nadie ha registrado nada en la alianza {named} desde el {since}, y nadie respondió a la pregunta de si sigue viva. Queda dormida: nada vence mientras tanto y nada se pierde. La coordinación o cualquier miembro con voto puede despertarla.',
    },
    alliance_woken: {
      title: 'La alianza despertó: {initiative}',
      body: 'La alianza {named} está otra vez en marcha, donde había quedado. Lo que venció mientras dormía aparece ahora como atrasado.',
    },
    action_point_overdue: {
      title: 'Acción acordada vencida: {initiative}',
      body: 'Venció el {deadline} una acción acordada a cargo de {organization} en la alianza {named}.',
    },
    meeting_convened: {
      title: 'Convocatoria a reunión: {initiative}',
      body: 'La alianza {named} se reúne el {deadline}. La hora, el orden del día y los documentos están en la convocatoria; si su gente necesita interpretación, pueden pedirla ahí.',
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
      body: 'La alianza {named} se propuso reunirse a más tardar el {deadline} y no hay registro de una reunión. Conviene convocarla ya, o cambiar la periodicidad acordada.',
    },
    minutes_missing: {
      title: 'Falta el acta: {initiative}',
      body: 'Todavía falta el acta de la reunión de la alianza {named} del {deadline}. Si la reunión no se hizo, cancélenla o pónganle otra fecha.',
    },
    minutes_drafted: {
      title: 'Acta por confirmar: {initiative}',
      body: 'Está el acta de la reunión de la alianza {named} del {deadline}. Quienes votaron en ella pueden confirmarla o dejar constancia de su objeción; callar no es confirmar.',
    },
    minutes_agreed: {
      title: 'Acta confirmada: {initiative}',
      body: 'Quedó confirmada el acta de la reunión de la alianza {named} del {deadline}.',
    },
    decision_recorded: {
      title: 'Hay una decisión: {initiative}',
      body: 'Una reunión de la alianza {named} tomó una decisión. Quien tenga voto y no esté de acuerdo puede dejar constancia de su disenso.',
    },
    decision_review_fell_due: {
      title: 'Toca revisar una decisión: {initiative}',
      body: 'La alianza {named} acordó volver sobre una de sus decisiones el {deadline}: mantenerla o darla por terminada.',
    },
    commitment_promised: {
      title: '{organization} se comprometió a aportar: {initiative}',
      body: '{organization} se comprometió a aportar algo a la alianza {named}. El compromiso queda acordado cuando otra organización con voto lo acepta.',
    },
    commitment_agreed: {
      title: 'Se acordó su compromiso: {initiative}',
      body: '{organization} aceptó lo que ustedes se comprometieron a aportar a la alianza {named}. Indiquen para qué día lo entregarán.',
    },
    commitment_changed: {
      title: '{organization} cambió su compromiso: {initiative}',
      body: '{organization} cambió cuánto se compromete a aportar a la alianza {named}. El motivo y lo prometido al principio quedan a la vista.',
    },
    commitment_withdrawn: {
      title: '{organization} retiró un compromiso: {initiative}',
      body: '{organization} ya no aportará lo que había prometido a la alianza {named}. El motivo queda a la vista; lo entregado hasta ahora se conserva.',
    },
    delivery_reported: {
      title: 'Entrega por confirmar: {initiative}',
      body: '{organization} informa que entregó algo de lo prometido a la alianza {named}. Otra organización tiene que confirmarlo con las evidencias a la vista.',
    },
    delivery_validated: {
      title: '{organization} confirmó su entrega: {initiative}',
      body: '{organization} confirmó lo que ustedes entregaron a la alianza {named}.',
    },
    delivery_rejected: {
      title: '{organization} no confirmó su entrega: {initiative}',
      body: '{organization} no confirmó lo que ustedes informaron como entregado a la alianza {named}. El motivo está junto a la entrega; pueden informarla de nuevo con otras evidencias.',
    },
    commitment_delivered: {
      title: '{organization} cumplió su compromiso: {initiative}',
      body: '{organization} entregó a la alianza {named} todo lo que se había comprometido a aportar.',
    },
    commitment_overdue: {
      title: 'Compromiso sin entregar: {initiative}',
      body: 'Venció el {deadline} una entrega que {organization} prometió a la alianza {named}. Pueden entregarla, fijar otro día o cambiar lo prometido.',
    },
    indicator_value_due: {
      title: 'Falta el valor de un indicador: {initiative}',
      body: 'Terminó un período de un indicador de la alianza {named} y falta el valor de su organización. Quien cuenta registra lo que contó; otra organización lo confirma.',
    },
    report_due: {
      title: 'Informe de avance por entregar: {initiative}',
      body: 'Terminó el período del informe de avance de la alianza {named}. Pueden entregarlo hasta el {deadline}; lo logrado ya está contado, faltan las dificultades y los próximos pasos.',
    },
    report_overdue: {
      title: 'Falta el informe de avance: {initiative}',
      body: 'El informe de avance de la alianza {named} debía entregarse a más tardar el {deadline}. Los miembros lo esperan.',
    },
    report_submitted: {
      title: 'Informe de avance para leer: {initiative}',
      body: 'Está el informe de avance de la alianza {named}. Hasta el {deadline} cada sector puede devolverlo una vez, con sus razones; después el texto queda fijo y cada sector se pronuncia.',
    },
    report_sent_back: {
      title: '{organization} devolvió el informe: {initiative}',
      body: '{organization} devolvió el informe de avance de la alianza {named}; sus razones están en él. Puede entregarse de nuevo hasta el {deadline}.',
    },
    report_validation_opened: {
      title: 'Su sector tiene la palabra sobre el informe: {initiative}',
      body: 'El texto del informe de avance de la alianza {named} está fijo. Hasta el {deadline} su sector puede validarlo o dejar constancia de su disenso; callar no es consentir.',
    },
    report_validation_ending: {
      title: 'Falta la palabra de un sector: {initiative}',
      body: 'Sobre el informe de avance de la alianza {named} falta la palabra de un sector, que puede pronunciarse hasta el {deadline}. Si calla, quedará constancia de su silencio.',
    },
    report_dissented: {
      title: '{organization} dejó constancia de su disenso: {initiative}',
      body: '{organization} no está de acuerdo con el informe de avance de la alianza {named}. Su disenso queda junto al informe para siempre.',
    },
    report_silence_recorded: {
      title: 'Un sector no se pronunció: {initiative}',
      body: 'Hasta el {deadline} no hubo palabra sobre el informe de avance de la alianza {named} por parte de: {seat}. Quedó constancia del silencio, que no es consentimiento; la coordinación puede preguntar de nuevo.',
    },
    report_accepted: {
      title: 'Informe de avance aceptado: {initiative}',
      body: 'Todos los sectores se pronunciaron a tiempo sobre el informe de avance de la alianza {named}: queda aceptado. Todo disenso queda junto a él.',
    },
    affiliates_consulted: {
      title: '{organization} consulta a sus afiliadas: {initiative}',
      body: '{organization} consulta a sus organizaciones afiliadas sobre un informe de avance de la alianza {named}, antes de responder una sola vez por ellas. La respuesta de su organización, hasta el {deadline}, la lee solo {organization}. Si no es afiliada, puede decirlo.',
    },
    affiliates_ending: {
      title: 'Falta la respuesta de su organización: {initiative}',
      body: '{organization} espera hasta el {deadline} lo que dice su organización sobre un informe de avance de la alianza {named}. Después responderá por quienes hayan contestado.',
    },
    affiliates_heard: {
      title: 'Puede responder por sus afiliadas: {initiative}',
      body: 'Respondieron todas las afiliadas, o terminó su plazo, sobre un informe de avance de la alianza {named}. Su organización puede responder por ellas, una sola vez.',
    },
    affiliates_released: {
      title: '{organization} cerró la consulta: {initiative}',
      body: '{organization} respondió por sus afiliadas sobre un informe de avance de la alianza {named}, o retiró la consulta. Ya no se espera respuesta de su organización.',
    },
    clearance_requested: {
      title: '{organization} pide su conformidad: {initiative}',
      body: '{organization} quiere pronunciarse por su Estado sobre un informe de avance de la alianza {named} y pide la conformidad de su institución, u objeciones, hasta el {deadline}. Callar no es dar conformidad.',
    },
    clearance_ending: {
      title: 'Falta la respuesta de su institución: {initiative}',
      body: '{organization} espera hasta el {deadline} su conformidad, o sus objeciones, con lo que firmaría sobre un informe de avance de la alianza {named}. Si su institución calla, así constará.',
    },
    clearance_answered: {
      title: '{organization} respondió a su pedido de conformidad: {initiative}',
      body: '{organization} dio su conformidad con la posición que usted firmaría sobre un informe de avance de la alianza {named}, o la objetó. Su respuesta está junto al pedido.',
    },
    clearance_closed: {
      title: '{organization} cerró su pedido de conformidad: {initiative}',
      body: '{organization} firmó la posición sobre un informe de avance de la alianza {named}, o retiró el pedido. Ya no se espera respuesta de su institución.',
    },
    group_consulted: {
      title: '{organization} consulta a su grupo: {initiative}',
      body: '{organization} escribió algo a su grupo en la alianza {named}. Solo el grupo puede leerlo.',
    },
    group_room_opened_by_secretariat: {
      title: 'La secretaría leyó la sala de su grupo: {initiative}',
      body: 'La secretaría leyó lo que su grupo consulta a solas en la alianza {named}. Tuvo que dejar constancia del motivo: está junto a la sala.',
    },
    health_changed: {
      title: 'Cambió el estado de la alianza: {initiative}',
      body: 'La alianza {named} {health, select, on_track {va por buen camino} at_risk {está en riesgo} off_track {se apartó de lo previsto} other {cambió de estado}}. {reason, select, none {} other {Motivo: {reason}}}',
    },
    profile_aged: {
      title: '¿Sigue siendo correcto su perfil?',
      body: 'Hace medio año que nadie confirma el perfil de {own, select, none {su organización} other {{own}}}: lo que ofrece, lo que necesita y en qué trabaja. Mientras no lo confirmen o lo corrijan, los demás ven que espera su confirmación.',
    },
    proposal_aged: {
      title: '¿Sigue siendo correcta? {initiative}',
      body: 'Hace medio año que nadie confirma la iniciativa {quoted}. Mientras no la confirmen o la corrijan, quienes la leen ven que espera su confirmación.',
    },
    proposal_opened_by_secretariat: {
      title: 'La secretaría leyó {initiative}',
      body: 'La secretaría leyó la convocatoria de {quoted}, que no está abierta a ella. Tuvo que dejar constancia del motivo: pueden pedírselo.',
    },
    alliance_opened_by_secretariat: {
      title: 'La secretaría leyó la alianza: {initiative}',
      body: 'La secretaría leyó lo que la alianza {named} tiene solo para sus miembros. Tuvo que dejar constancia del motivo: pueden pedírselo.',
    },
    webhook_endpoint_disabled: {
      title: 'Dejamos de enviar a su webhook',
      body: 'Su webhook no recibió nada de lo que le enviamos y lo desactivamos. No se pierde nada: al activarlo de nuevo le llega lo que quedó en espera. En sus entregas se ve qué respondió.',
    },
    alliance_concluded: {
      title: 'Concluyó la alianza: {initiative}',
      body: 'La alianza {named} concluyó. Gracias por el camino recorrido juntos.',
    },
    open_points_handed_over: {
      title: 'Queda a su cargo lo que seguía abierto: {initiative}',
      body: 'La alianza {named} terminó, y lo que seguía abierto en ella pasa, todo o en parte, a cargo de su organización. Sus puntos abiertos dicen qué es; digan allí, una vez, qué pasó con cada uno.',
    },
    handed_over_settled: {
      title: '{organization} resolvió lo que tenía a su cargo: {initiative}',
      body: 'La alianza {named} terminó, y {organization} dice qué pasó con un punto que quedó a su cargo: se lee junto al cierre de la alianza.',
    },
    dissolution_proposed: {
      title: '{organization} propone disolver la alianza: {initiative}',
      body: '{organization} propone que la alianza {named} termine sin resultado. Junto a la propuesta se lee la razón y qué pasaría con lo que sigue abierto. Cada miembro con voto puede aceptarla o dejar constancia de su disenso; el silencio no es consentimiento.',
    },
    dissolution_withdrawn: {
      title: 'La alianza sigue: {initiative}',
      body: 'Se retiró la propuesta de disolver la alianza {named}. Ya no se le pregunta a su organización.',
    },
    alliance_dissolved: {
      title: 'Se disolvió la alianza: {initiative}',
      body: 'La alianza {named} se disolvió antes de concluir su trabajo.',
    },
    initiative_published: {
      title: '{organization} publicó una iniciativa: {initiative}',
      body: '{organization} publicó la iniciativa {quoted}. La convocatoria dice qué se propone y a quiénes busca.',
    },
    initiative_revised: {
      title: 'Cambió la convocatoria: {initiative}',
      body: 'La convocatoria de {quoted} tiene una versión nueva. Las anteriores se pueden consultar.',
    },
    initiative_closed: {
      title: 'Cerró la convocatoria: {initiative}',
      body: 'La convocatoria de {quoted} cerró y ya no recibe respuestas.',
    },
    initiative_withdrawn: {
      title: 'Se retiró la iniciativa: {initiative}',
      body: 'La iniciativa {quoted} fue retirada por quien la publicó.',
    },
    seat_filled: {
      title: '{organization} se sumó a la alianza: {initiative}',
      body: '{organization} ocupa un asiento de {seat} en la alianza {named}.',
    },
    organization_registered: {
      title: 'Se registró una organización: {organization}',
      body: '{organization} se registró en Alianza. Su perfil dice dónde trabaja, qué ofrece y qué busca.',
    },
    mail_refused: {
      title: 'No le llegan los correos de Alianza',
      body: 'Un servidor rechazó para siempre un correo a su dirección, así que Alianza ya no escribe a ella. Los avisos siguen llegando aquí. Cuando cambie de dirección, los correos vuelven.',
    },
  },
  because: {
    focal_point: 'Recibe este aviso porque es punto focal de {own, select, none {su organización} other {{own}}}.',
    deputy:
      'Recibe este aviso porque suple a un punto focal de {own, select, none {su organización} other {{own}}} {cover, select, overloaded {que tiene más tareas pendientes que tiempo para ellas} other {que está ausente}}.',
    covered:
      'Encuentra aquí este aviso porque es punto focal de {own, select, none {su organización} other {{own}}}; {cover, select, overloaded {como tiene más tareas pendientes que tiempo para ellas} other {durante su ausencia}}, lo recibe también quien le suple.',
    coordinator: 'Recibe este aviso porque coordina la alianza.',
    own_account: 'Recibe este aviso porque trata de su propia cuenta.',
    follower:
      'Recibe este aviso porque sigue {followed, select, organization {a la organización} alliance {la alianza} other {la iniciativa}}.',
    saved_search: 'Recibe este aviso porque lo encontró su búsqueda guardada «{search}».',
  },
  confidentialInitiative: 'una iniciativa confidencial',
  ofConfidentialInitiative: 'de una iniciativa confidencial',
  quotes: ['«', '»'],
  anOrganization: 'una organización',
  groupDecision: 'Decisión del grupo',
  mail: {
    greeting: 'Estimadas y estimados colegas:',
    open: 'Ver en Alianza',
    answer: 'Responder',
    address: '{words}: {target}',
    footer: 'Alianza no guarda datos de casos de personas migrantes.',
    stop: 'Recibir menos correos o ninguno',
  },
  digest: {
    subject: '{count, plural, one {Un aviso} other {# avisos}} de Alianza',
    opening: '{count, plural, one {Hay un aviso} other {Hay # avisos}} para usted. Lo que tiene plazo va primero.',
    deadlines: 'Con plazo',
    others: 'Otros avisos',
  },
  delivery: {
    inbox: '{inbox, select, yes {Está en su bandeja.} other {No está en su bandeja.}}',
    sent: 'Se envió por correo el {at}.',
    grouped: 'Se envió por correo el {at}, junto con otros avisos.',
    waiting:
      '{because, select, quiet_hours {El correo espera a que terminen sus horas de silencio, el {at}.} other {Irá en su resumen {timing, select, daily {diario} weekly {semanal} other {quincenal}} del {at}.}}',
    skipped:
      '{because, select, mail_off {No se envía por correo: usted desactivó los correos.} no_address {No se envía por correo: no hay una dirección suya.} address_refused {No se envía por correo: el servidor de su dirección la rechazó.} covered {No se le envía por correo: en su lugar lo recibió quien le suple.} moot {No se envió por correo: cuando le tocaba, ya no tenía objeto.} other {No se envía por correo.}}',
    unrecorded: 'De antes de que se anotara cómo sale cada aviso.',
    decided:
      '{level, select, critical {Es un aviso crítico: llega siempre y de inmediato.} alliance {Así lo eligió usted para esta alianza.} type {Así lo eligió usted para este tipo de aviso.} person {Así lo eligió usted para todos los avisos.} organization {Así lo dispuso su organización.} other {Es lo habitual para este tipo de aviso.}}',
  },
};

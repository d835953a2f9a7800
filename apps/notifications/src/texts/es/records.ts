import type { Notices } from '../notice-texts.js';

/** How an alliance stands and ends, what initiatives become, and what concerns records and accounts. */
export const records: Notices = {
  health_changed: {
    title: 'Cambió el estado de la alianza: {initiative}',
    body: 'La alianza {named} {health, select, on_track {va por buen camino} at_risk {está en riesgo} off_track {se apartó de lo previsto} other {cambió de estado}}. {reason, select, none {} other {Motivo: {reason}}}',
  },
  organization_suspended: {
    title:
      '{standing, select, reinstated {Su organización ya no está suspendida} other {Su organización está suspendida}}',
    body: '{standing, select, reinstated {La secretaría levantó la suspensión de {own, select, none {su organización} other {{own}}}: desde ahora vuelve a publicar, invitar y coordinar. Lo que terminó mientras tanto no vuelve por sí solo.} other {La secretaría suspendió a {own, select, none {su organización} other {{own}}}. Mientras dure la suspensión, puede leer lo que podía leer y cerrar o retirar lo que publicó; no publica, no invita ni coordina. El motivo está en su perfil, solo para su propio equipo.}}',
  },
  profile_aged: {
    title: '¿Sigue siendo correcto su perfil?',
    body: 'Hace medio año que nadie confirma el perfil de {own, select, none {su organización} other {{own}}}: lo que ofrece, lo que necesita y en qué trabaja. Mientras no lo confirmen o lo corrijan, los demás ven que espera su confirmación.',
  },
  proposal_aged: {
    title: '¿Sigue siendo correcta? {initiative}',
    body: 'Hace medio año que nadie confirma esta iniciativa: {quoted}. Mientras no la confirmen o la corrijan, quienes la leen ven que espera su confirmación.',
  },
  proposal_opened_by_secretariat: {
    title: 'La secretaría leyó {initiative}',
    body: 'La secretaría leyó la convocatoria de {quoted}, que no está abierta a ella. Tuvo que dejar constancia del motivo: pueden pedírselo.',
  },
  alliance_opened_by_secretariat: {
    title: 'La secretaría leyó la alianza: {initiative}',
    body: 'La secretaría leyó lo que la alianza {named} reserva a quienes participan en ella. Tuvo que dejar constancia del motivo: pueden pedírselo.',
  },
  webhook_endpoint_disabled: {
    title: 'Dejamos de enviar a su webhook',
    body: '{disabledBecause, select, gone {Su webhook respondió que ya no existe (410) y lo desactivamos.} other {Su webhook no recibió nada de lo que le enviamos y lo desactivamos.}} No se pierde nada: al activarlo de nuevo le llega lo que quedó en espera. En sus entregas se ve qué respondió.',
  },
  alliance_concluded: {
    title: 'Concluyó la alianza: {initiative}',
    body: 'La alianza {named} concluyó. Gracias por el camino recorrido en conjunto.',
  },
  open_points_handed_over: {
    title: 'Queda a su cargo lo que seguía abierto: {initiative}',
    body: 'La alianza {named} terminó, y lo que seguía abierto en ella pasa, todo o en parte, a cargo de su organización. Sus puntos abiertos dicen qué es; digan allí, una vez, qué pasó con cada uno.',
  },
  handed_over_awaited: {
    title: 'Sigue a su cargo lo que quedó abierto: {initiative}',
    body: 'La alianza {named} terminó, y su organización todavía no ha dicho qué pasó con todo lo que quedó a su cargo. Sus puntos abiertos dicen qué falta; digan allí si se hizo o se dejó. Recibirán un recordatorio cada mes mientras falte algo.',
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
    body: '{organization} ocupa un asiento ({seat}) en la alianza {named}.',
  },
  organization_registered: {
    title: 'Se registró una organización: {organization}',
    body: '{organization} se registró en Alianza. Su perfil dice dónde trabaja, qué ofrece y qué busca.',
  },
  mail_refused: {
    title: 'No le llegan los correos de Alianza',
    body: 'Un servidor rechazó de manera definitiva un correo a su dirección, así que Alianza ya no escribe a ella. Los avisos llegan aquí, también los que lee solo por correo. Cuando su buzón vuelva a recibir, pida en sus preferencias de avisos que se vuelva a probar su dirección.',
  },
};

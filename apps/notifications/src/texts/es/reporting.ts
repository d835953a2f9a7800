import type { Notices } from '../notice-texts.js';

/** What was promised, counted and reported, and what those who answer for it ask each other. */
export const reporting: Notices = {
  commitment_promised: {
    title:
      '{wordAsked, select, milestone {Compromiso por aceptar} coordination {Compromiso por aceptar} any_other {Compromiso por aceptar} other {{organization} asumió un compromiso}}: {initiative}',
    body: '{organization} se comprometió a aportar {thing, select, none {algo} other {{thing}}} a la alianza {named}. {wordAsked, select, milestone {Serviría a un hito a cargo de su organización, a la que se pide aceptarlo; hasta entonces no cubre nada.} coordination {Se pide a su organización, que coordina, que lo acepte; hasta entonces no cubre nada.} any_other {La coordinación no puede aceptarlo por sí misma: se pide a su organización, o a otra con voto, que lo haga; hasta entonces no cubre nada.} of_others {Ya se avisó a las organizaciones a las que se pide aceptarlo.} other {El compromiso queda acordado cuando otra organización con voto lo acepta.}}',
  },
  commitment_agreed: {
    title: 'Se acordó su compromiso: {initiative}',
    body: '{organization} aceptó lo que ustedes se comprometieron a aportar{thing, select, none {} other { ({thing})}} a la alianza {named}. Indiquen para qué día lo entregarán.',
  },
  commitment_declined: {
    title:
      '{wordAsked, select, of_others {Un compromiso no fue aceptado} other {{organization} no aceptó su compromiso}}: {initiative}',
    body: '{wordAsked, select, of_others {{organization} no aceptó lo que otra organización se compromete a aportar{thing, select, none {} other { ({thing})}} a la alianza {named}; el motivo está junto al compromiso. Quien lo ofreció puede cambiarlo o retirarlo, y otra con voto todavía puede aceptarlo.} other {{organization} no aceptó lo que ustedes se comprometieron a aportar{thing, select, none {} other { ({thing})}} a la alianza {named}; el motivo está junto al compromiso. Si cambian cuánto prometen se preguntará de nuevo; también pueden retirarlo, y otra organización con voto todavía puede aceptarlo.}}',
  },
  commitment_changed: {
    title:
      '{wordAsked, select, milestone {Compromiso por aceptar, con otra cantidad} coordination {Compromiso por aceptar, con otra cantidad} any_other {Compromiso por aceptar, con otra cantidad} other {{organization} cambió su compromiso}}: {initiative}',
    body: '{organization} cambió cuánto se compromete a aportar{thing, select, none {} other { ({thing})}} a la alianza {named}. El motivo y lo prometido al principio quedan a la vista.{wordAsked, select, milestone { Serviría a un hito a cargo de su organización, a la que se pide aceptarlo.} coordination { Se pide a su organización, que coordina, que lo acepte.} any_other { La coordinación no puede aceptarlo por sí misma: se pide a su organización, o a otra con voto, que lo haga.} of_others { Ya se avisó a las organizaciones a las que se pide aceptarlo.} other {}}',
  },
  commitment_withdrawn: {
    title: '{organization} retiró un compromiso: {initiative}',
    body: '{organization} ya no aportará lo que había prometido{thing, select, none {} other { ({thing})}} a la alianza {named}. El motivo queda a la vista; lo entregado hasta ahora se conserva.',
  },
  word_sought: {
    title:
      '{wordAsked, select, of_others {Se pidió la respuesta que faltaba} other {{awaited, select, delivery {Entrega por confirmar} reported_value {Valor de un indicador por aceptar} other {Compromiso por aceptar}}}}: {initiative}',
    body: '{awaited, select, delivery {{organization} había informado que entregó algo de lo prometido{thing, select, none {} other { ({thing})}} a la alianza {named}, cuando nadie podía confirmarlo.} reported_value {{organization} había informado lo que contó para {thing, select, none {un indicador} other {el indicador {thing}}} de la alianza {named}, cuando nadie podía aceptarlo.} other {{organization} se había comprometido a aportar {thing, select, none {algo} other {{thing}}} a la alianza {named}, cuando nadie podía aceptarlo todavía.}} {wordAsked, select, milestone {Sirve a un hito a cargo de su organización: ahora les pedimos su respuesta.} evidence {Pocas organizaciones pueden leer sus evidencias, y la suya es una de ellas: ahora les pedimos su respuesta.} coordination {Ahora se pide la respuesta de su organización, que coordina.} of_others {Ya se avisó a las organizaciones a las que ahora se pide su respuesta.} other {La coordinación no puede responder por sí misma: ahora se pide la respuesta de su organización, o de otra.}}',
  },
  delivery_reported: {
    title:
      '{wordAsked, select, of_others {{organization} informó una entrega} other {Entrega por confirmar}}: {initiative}',
    body: '{organization} informa que entregó algo de lo prometido{thing, select, none {} other { ({thing})}} a la alianza {named}. {wordAsked, select, milestone {Sirve a un hito a cargo de su organización: les pedimos confirmarlo con las evidencias a la vista, o decir qué falta.} evidence {Pocas organizaciones pueden leer sus evidencias, y la suya es una de ellas: les pedimos confirmarlo, o decir qué falta.} coordination {Se pide a su organización, que coordina, que lo confirme con las evidencias a la vista, o que diga qué falta.} any_other {La coordinación no puede confirmarlo por sí misma: se pide a su organización, o a otro miembro, que lo haga con las evidencias a la vista, o que diga qué falta.} of_others {Ya se avisó a las organizaciones a las que se pide confirmarlo.} other {Otra organización tiene que confirmarlo con las evidencias a la vista.}}',
  },
  delivery_validated: {
    title: '{organization} confirmó su entrega: {initiative}',
    body: '{organization} confirmó lo que ustedes entregaron{thing, select, none {} other { de lo prometido ({thing})}} a la alianza {named}.',
  },
  delivery_rejected: {
    title: '{organization} no confirmó su entrega: {initiative}',
    body: '{organization} no confirmó lo que ustedes informaron como entregado{thing, select, none {} other { de lo prometido ({thing})}} a la alianza {named}. El motivo está junto a la entrega; pueden informarla de nuevo con otras evidencias.',
  },
  commitment_delivered: {
    title: '{organization} cumplió su compromiso: {initiative}',
    body: '{organization} entregó a la alianza {named} todo lo que se había comprometido a aportar{thing, select, none {.} other {: {thing}.}}',
  },
  commitment_overdue: {
    title: 'Compromiso sin entregar: {initiative}',
    body: 'Venció el {deadline} una entrega que {organization} prometió{thing, select, none {} other { ({thing})}} a la alianza {named}. Pueden entregarla, fijar otro día o cambiar lo prometido.',
  },
  indicator_value_due: {
    title: 'Falta el valor de un indicador: {initiative}',
    body: 'Terminó un período {thing, select, none {de un indicador} other {del indicador {thing}}} de la alianza {named} y falta el valor de su organización. Quien cuenta registra lo que contó; otra organización lo confirma.',
  },
  indicator_value_reported: {
    title:
      '{wordAsked, select, of_others {{organization} informó el valor de un indicador} other {Valor de un indicador por aceptar}}: {initiative}',
    body: '{organization} informó lo que contó para {thing, select, none {un indicador} other {el indicador {thing}}} de la alianza {named}. {wordAsked, select, of_others {Ya se avisó a las organizaciones a las que se pregunta si es correcto.} any_other {La coordinación no puede decir por sí misma si es correcto: se pide a su organización, o a otra con voto, que lo acepte o que lo devuelva con el motivo.} other {Se pide a su organización, que coordina, que lo acepte o que lo devuelva con el motivo.}} {wordAsked, select, of_others {} other {Hasta entonces no cuenta.}}',
  },
  indicator_value_sent_back: {
    title: 'Su valor de un indicador fue devuelto: {initiative}',
    body: '{organization} devolvió lo que su organización contó para {thing, select, none {un indicador} other {el indicador {thing}}} de la alianza {named}; el motivo está junto al valor. Les pedimos informarlo de nuevo: hasta entonces no cuenta.',
  },
  report_due: {
    title: 'Informe de avance por entregar: {initiative}',
    body: 'Terminó el período del informe de avance{period, select, none {} other { al {period}}} de la alianza {named}. Pueden entregarlo hasta el {deadline}; lo logrado ya está contado, faltan las dificultades y los próximos pasos.',
  },
  report_overdue: {
    title: 'Falta el informe de avance: {initiative}',
    body: 'El informe de avance{period, select, none {} other { al {period}}} de la alianza {named} debía entregarse a más tardar el {deadline}. Los miembros lo esperan.',
  },
  report_submitted: {
    title: 'Informe de avance para leer: {initiative}',
    body: 'Ya está el informe de avance{period, select, none {} other { al {period}}} de la alianza {named}. Hasta el {deadline} cada sector puede devolverlo una vez, con sus razones; después el texto queda definitivo y cada sector se pronuncia.',
  },
  report_sent_back: {
    title: '{organization} devolvió el informe: {initiative}',
    body: '{organization} devolvió el informe de avance{period, select, none {} other { al {period}}} de la alianza {named}; sus razones están en él. Puede entregarse de nuevo hasta el {deadline}.',
  },
  report_validation_opened: {
    title: 'Su sector tiene la palabra sobre el informe: {initiative}',
    body: 'El texto del informe de avance{period, select, none {} other { al {period}}} de la alianza {named} es definitivo. Hasta el {deadline} su sector puede validarlo o dejar constancia de su disenso; el silencio no es consentimiento.',
  },
  report_validation_ending: {
    title: 'Falta que se pronuncie un sector: {initiative}',
    body: 'Sobre el informe de avance{period, select, none {} other { al {period}}} de la alianza {named} falta que se pronuncie un sector, que puede hacerlo hasta el {deadline}. Si calla, quedará constancia de su silencio.',
  },
  report_dissented: {
    title: '{organization} dejó constancia de su disenso: {initiative}',
    body: '{organization} no está de acuerdo con el informe de avance{period, select, none {} other { al {period}}} de la alianza {named}. Su disenso queda junto al informe para siempre.',
  },
  report_silence_recorded: {
    title: 'Un sector no se pronunció: {initiative}',
    body: 'Hasta el {day} no se pronunció sobre el informe de avance{period, select, none {} other { al {period}}} de la alianza {named} este sector: {seat}. Quedó constancia del silencio, que no es consentimiento; la coordinación puede preguntar de nuevo.',
  },
  report_accepted: {
    title: 'Informe de avance aceptado: {initiative}',
    body: 'Todos los sectores se pronunciaron a tiempo sobre el informe de avance{period, select, none {} other { al {period}}} de la alianza {named}: queda aceptado. Todo disenso queda junto a él.',
  },
  affiliates_consulted: {
    title: '{organization} consulta a sus afiliadas: {initiative}',
    body: '{organization} consulta a sus organizaciones afiliadas sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}, antes de responder una sola vez por ellas. Lo que su organización responda a más tardar el {deadline} lo lee solo quien consulta. Si no es afiliada, puede decirlo.',
  },
  affiliates_ending: {
    title: 'Falta la respuesta de su organización: {initiative}',
    body: '{organization} espera hasta el {deadline} lo que dice su organización sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}. Después responderá por quienes hayan contestado.',
  },
  affiliates_heard: {
    title: 'Ya pueden responder por sus afiliadas: {initiative}',
    body: 'Respondieron todas las afiliadas, o terminó su plazo, sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}. Su organización puede responder por ellas, una sola vez.',
  },
  affiliates_released: {
    title: '{organization} cerró la consulta: {initiative}',
    body: '{organization} respondió por sus afiliadas sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}, o retiró la consulta, o ya no hay nada que decir. Ya no se espera respuesta de su organización.',
  },
  clearance_requested: {
    title: '{organization} pide su conformidad: {initiative}',
    body: '{organization} quiere pronunciarse por su Estado sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named} y pide, a más tardar el {deadline}, la conformidad de su institución o sus objeciones. El silencio no es conformidad.',
  },
  clearance_ending: {
    title: 'Falta la respuesta de su institución: {initiative}',
    body: '{organization} espera hasta el {deadline} que su institución dé su conformidad con lo que firmaría sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}, o lo objete. Si su institución calla, así constará.',
  },
  clearance_answered: {
    title: '{organization} respondió a su pedido de conformidad: {initiative}',
    body: '{organization} dio su conformidad con la posición que su institución firmaría sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}, o la objetó. Su respuesta está junto al pedido.',
  },
  clearance_closed: {
    title: '{organization} cerró su pedido de conformidad: {initiative}',
    body: '{organization} firmó la posición sobre un informe de avance{period, select, none {} other { al {period}}} de la alianza {named}, o retiró el pedido, o ya no hay nada que firmar. Ya no se espera respuesta de su institución.',
  },
  group_consulted: {
    title: '{organization} consulta a su grupo: {initiative}',
    body: '{organization} escribió algo a su grupo en la alianza {named}. Solo el grupo puede leerlo.',
  },
  group_room_opened_by_secretariat: {
    title: 'La secretaría consultó el espacio reservado de su grupo: {initiative}',
    body: 'La secretaría leyó lo que su grupo trata en privado en la alianza {named}. Tuvo que dejar constancia del motivo: se puede leer en ese espacio.',
  },
};

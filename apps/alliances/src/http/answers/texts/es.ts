import type { AnswerTexts } from './answer-texts.js';

export const es: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Invitación a la alianza {named}',
      question:
        '{own, select, none {Su organización está invitada a ocupar un asiento.} other {Su organización ({own}) está invitada a ocupar el asiento «{seat}».}} Pueden responder hasta el {day}.',
      yes: 'Aceptar la invitación',
      no: 'Declinarla',
      done: {
        yes: 'Hecho: aceptaron la invitación. Si el grupo tiene que elegir entre varias candidaturas, les avisaremos de su decisión; si no, el asiento ya es suyo.',
        no: 'Hecho: declinaron la invitación. Avisamos a quien les invitó.',
      },
    },
    interest: {
      title: 'Una candidatura para la alianza {named}',
      question:
        '{organization, select, none {Una organización quisiera ocupar un asiento.} other {{organization} quisiera ocupar el asiento «{seat}».}} ¿Están de acuerdo?',
      yes: 'De acuerdo',
      no: 'En desacuerdo',
      done: { yes: 'Hecho: su respuesta cuenta a favor.', no: 'Hecho: su respuesta cuenta en contra.' },
    },
    minutes: {
      title: 'Acta de la alianza {named}',
      question:
        'El acta de la reunión del {day} se puede leer en Alianza. ¿Es correcta? El silencio no es consentimiento: solo cuenta lo que digan aquí.',
      yes: 'Confirmar el acta',
      no: 'Objetarla',
      done: { yes: 'Hecho: confirmaron el acta.', no: 'Hecho: su objeción queda registrada junto al acta.' },
    },
    workplan: {
      title: 'Plan de trabajo de la alianza {named}',
      question:
        'El plan de trabajo que propone la coordinación se puede leer en Alianza. ¿Lo aceptan? El silencio no es consentimiento: solo cuenta lo que digan aquí.',
      yes: 'Aceptar el plan de trabajo',
      no: 'Dejar constancia de un disenso',
      done: {
        yes: 'Hecho: aceptaron el plan de trabajo.',
        no: 'Hecho: su disenso queda registrado junto al plan de trabajo.',
      },
    },
    report: {
      title: 'Informe de avance de la alianza {named}',
      question:
        'El texto del informe de avance del {from} al {to} ya no cambia.{overall, select, met { Según la coordinación, se cumplió todo lo previsto.} on_track { Según la coordinación, el trabajo va como estaba previsto.} constrained { Según la coordinación, se avanza menos de lo previsto.} no_progress { Según la coordinación, no hubo avances.} other {}} ¿Lo validan? Su sector puede responder hasta el {day}; el silencio no es consentimiento.',
      yes: 'Validar el informe',
      no: 'Dejar constancia de un disenso',
      done: { yes: 'Hecho: validaron el informe.', no: 'Hecho: su disenso queda para siempre junto al informe.' },
    },
    amendment: {
      title: 'Una enmienda al plan de trabajo de la alianza {named}',
      question:
        'La coordinación propone cambiar el plan de trabajo. Cada cambio se puede leer en Alianza, con el texto anterior y el nuevo. ¿Lo aceptan? Mientras tanto sigue vigente el plan actual. El silencio no es consentimiento: solo cuenta lo que digan aquí.',
      yes: 'Aceptar la enmienda',
      no: 'Dejar constancia de un disenso',
      done: { yes: 'Hecho: aceptaron la enmienda.', no: 'Hecho: su disenso queda registrado junto a la enmienda.' },
    },
    composition: {
      title: 'Otra composición para la alianza {named}',
      question:
        'La coordinación propone otra composición; entera, con sus reglas, se puede leer en Alianza. ¿La aceptan? Nadie pierde su asiento, y mientras tanto rige la actual. El silencio no es consentimiento: solo cuenta lo que digan aquí.',
      yes: 'Aceptar la composición',
      no: 'Dejar constancia de un disenso',
      done: {
        yes: 'Hecho: aceptaron la composición.',
        no: 'Hecho: su disenso queda registrado junto a la composición.',
      },
    },
    commitment: {
      title: 'Un compromiso por aceptar en la alianza {named}',
      question:
        '{organization, select, none {Una organización se compromete a aportar algo.} other {{organization} se compromete a aportar {amount}.}} ¿Lo aceptan? Hasta que otra organización lo acepte no cubre nada; el silencio no es consentimiento.',
      yes: 'Aceptar el compromiso',
      no: 'No aceptarlo',
      done: {
        yes: 'Hecho: el compromiso quedó acordado. Avisamos a quien lo ofreció.',
        no: 'Hecho: queda registrado que no lo aceptan y por qué. Avisamos a quien lo ofreció, que puede cambiarlo o retirarlo.',
      },
    },
    delivery: {
      title: 'Una entrega por confirmar en la alianza {named}',
      question:
        '{organization, select, none {Una organización informa que el {day} entregó algo de lo que prometió.} other {{organization} informa que el {day} entregó {amount}.}} ¿Les consta? Se responde una sola vez.',
      yes: 'Confirmar la entrega',
      no: 'No confirmarla',
      done: {
        yes: 'Hecho: confirmaron la entrega.',
        no: 'Hecho: queda registrado que no la confirman y por qué. Avisamos a quien la informó.',
      },
    },
    life: {
      title: '¿Sigue viva la alianza {named}?',
      question:
        'Nadie ha registrado nada en ella desde el {from}. Si sigue viva, basta con decirlo a más tardar el {day}; sin respuesta quedará dormida.',
      yes: 'Sí, sigue viva',
      instead: 'Si llegó a su fin, conclúyanla en Alianza: ahí se dice qué pasa con lo que queda abierto.',
      done: { yes: 'Hecho: la alianza sigue viva.' },
    },
  },
  named: '«{title}»',
  ofConfidentialInitiative: 'de una iniciativa confidencial',
  headings: {
    message: 'Lo que escriben',
    reason: 'Por qué',
    challenges: 'Dificultades',
    wayForward: 'Lo que sigue',
    promised: 'Lo prometido',
    note: 'Nota de quien entregó',
    evidence: 'Evidencias',
    seats: 'Los asientos que habría',
  },
  kinds: { alternate: 'suplente', observer: 'con voz, sin voto' },
  reason: '¿Por qué no?',
  note: '¿En qué no están de acuerdo?',
  forWhom:
    'Responde por {own, select, none {su organización} other {{own}}} con el enlace que le enviamos por correo. Sirve una sola vez. Si se lo envió otra persona, no es para usted: cierre esta página.',
};

import type { AnswerTexts } from './answer-texts.js';

export const es: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Invitación a la alianza {named}',
      question:
        '{own, select, none {Su organización está invitada a ocupar un asiento.} other {{own} está invitada a ocupar el asiento «{seat}».}} Pueden responder hasta el {day}.',
      yes: 'Aceptar la invitación',
      no: 'Rechazarla',
      done: {
        yes: 'Hecho: aceptaron la invitación. Si el grupo tiene que elegir entre varias candidaturas, les avisaremos de su decisión; si no, el asiento ya es suyo.',
        no: 'Hecho: rechazaron la invitación. Avisamos a la coordinación; el asiento sigue abierto.',
      },
    },
    interest: {
      title: 'Una candidatura para la alianza {named}',
      question:
        '{candidate, select, none {Una organización quisiera ocupar un asiento.} other {{candidate} quisiera ocupar el asiento «{seat}».}} ¿Están de acuerdo?',
      yes: 'De acuerdo',
      no: 'En desacuerdo',
      done: { yes: 'Hecho: su palabra cuenta a favor.', no: 'Hecho: su palabra cuenta en contra.' },
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
  },
  named: '«{title}»',
  ofConfidentialInitiative: 'de una iniciativa confidencial',
  message: 'Lo que escriben:',
  reason: '¿Por qué no?',
  note: '¿En qué no están de acuerdo?',
  forWhom:
    'Responde por {own, select, none {su organización} other {{own}}} con el enlace que le enviamos por correo. Sirve una sola vez. Si se lo envió otra persona, no es para usted: cierre esta página.',
};

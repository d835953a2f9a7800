import type { AccountMailTexts } from '../mail-text.js';

export const es: AccountMailTexts = {
  confirm_sign_up: {
    subject: 'Confirme su dirección en Alianza',
    before: [
      'Alguien abrió una cuenta en Alianza ({address}) con esta dirección.',
      'Si fue usted, confírmela con este código:',
    ],
    after: [
      'El código vale {hours, plural, one {# hora} other {# horas}} y sirve una sola vez.',
      'Si no fue usted, no haga nada: sin el código no se crea ninguna cuenta.',
    ],
  },
  already_registered: {
    subject: 'Ya tiene una cuenta en Alianza',
    before: ['Alguien quiso abrir una cuenta en Alianza ({address}) con esta dirección, que ya tiene una.'],
    after: ['Si fue usted, entre con su contraseña o pida una nueva. Si no fue usted, no haga nada.'],
  },
  reset_password: {
    subject: 'Contraseña nueva en Alianza',
    before: [
      'Alguien pidió una contraseña nueva para su cuenta en Alianza ({address}).',
      'Si fue usted, póngala con este código:',
    ],
    after: [
      'El código vale {hours, plural, one {# hora} other {# horas}} y sirve una sola vez.',
      'Si no fue usted, no haga nada: su contraseña sigue igual.',
    ],
  },
  invitation: {
    subject: 'Le abrieron una cuenta en Alianza',
    before: [
      'Le abrieron una cuenta en Alianza ({address}), donde organizaciones que trabajan en migración laboral encuentran contrapartes y forman alianzas.',
      'Para entrar, ponga su contraseña con este código:',
    ],
    after: [
      'El código vale {hours, plural, one {# hora} other {# horas}} y sirve una sola vez; después puede pedir otro como contraseña nueva.',
      'Si no espera esta cuenta, no haga nada.',
    ],
  },
  member_invitation: {
    subject: '{organization} le pide actuar en su nombre en Alianza',
    before: [
      '{organization} le pide actuar en su nombre en Alianza ({address}), donde organizaciones que trabajan en migración laboral encuentran contrapartes y forman alianzas.',
      'Si lo desea, ponga su contraseña con este código, que abre su cuenta:',
    ],
    after: [
      'El código vale {hours, plural, one {# hora} other {# horas}} y sirve una sola vez; después puede pedir otro como contraseña nueva.',
      'Si no conoce a esta organización o no desea actuar en su nombre, no haga nada. Si quiere una cuenta sin ella, regístrese con su dirección.',
    ],
  },
  join_organization: {
    subject: '¿Se suma a {organization} en Alianza?',
    before: [
      '{organization} le pide sumarse a su equipo en Alianza ({address}), para actuar en su nombre con la cuenta que usted ya tiene.',
      'Si lo desea, entre y confírmelo con este código:',
    ],
    after: [
      'El código vale {hours, plural, one {# hora} other {# horas}} y sirve una sola vez, solo a usted.',
      'Si no conoce a esta organización o no desea sumarse, no haga nada: sin su confirmación no pertenece a ella ni ella ve su dirección.',
    ],
  },
  password_changed: {
    subject: 'Su contraseña en Alianza cambió',
    before: ['La contraseña de su cuenta en Alianza ({address}) cambió y se cerraron sus demás sesiones.'],
    after: ['Si no fue usted, pida ahora mismo una contraseña nueva.'],
  },
};

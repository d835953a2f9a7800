import type { OwnProblemTexts } from './problem-text.js';

export const es: OwnProblemTexts = {
  wrong_credentials: { title: 'No se pudo entrar', detail: 'La dirección o la contraseña no son correctas.' },
  invalid_refresh_token: { title: 'La sesión terminó', detail: 'Entre de nuevo con su contraseña.' },
  invalid_client: { title: 'Clave no válida', detail: 'La clave no existe, venció o ya no tiene permisos.' },
  unsupported_grant_type: { title: 'Forma de acceso no admitida', detail: 'Use una de las que indica «supported».' },
  wrong_password: { title: 'Contraseña incorrecta', detail: 'La contraseña actual no es correcta.' },
  invalid_mailed_token: {
    title: 'El código ya no vale',
    detail: 'El código no existe, ya se usó o venció; pida otro.',
  },
  already_member: { title: 'Ya pertenece', detail: 'Esa persona ya pertenece a la organización.' },
  already_asked: {
    title: 'Ya se le pidió',
    detail:
      'A esta persona ya se le pidió sumarse y aún no responde; su código vale siete días. Para pedírselo de otro modo, retire antes ese pedido.',
  },
  not_a_member: { title: 'No pertenece', detail: 'Esa persona no pertenece a la organización.' },
  deputy_of_oneself: {
    title: 'Nadie se suple a sí mismo',
    detail: 'Un punto focal no puede ser su propio suplente; nombre a otra persona.',
  },
  absence_over: { title: 'Esos días ya pasaron', detail: 'La ausencia terminó el {until}; revise las fechas.' },
  last_secretariat: {
    title: 'Falta otra persona en la secretaría',
    detail: 'Es la última cuenta de la secretaría; invite antes a otra persona, que acepte.',
  },
  last_administrator: {
    title: 'Falta otra persona que administre',
    detail: 'La organización no puede quedarse sin quien la administre; nombre antes a otra persona.',
  },
  last_focal_point: {
    title: 'Falta otro punto focal',
    detail: 'Nadie más que pueda entrar recibe los avisos de la organización; nombre antes otro punto focal.',
  },
  too_many_members: {
    title: 'Demasiadas personas',
    detail: 'Una organización tiene {maximum, number} personas como máximo.',
  },
  too_many_organizations: {
    title: 'Demasiadas organizaciones',
    detail: 'Una cuenta pertenece a {maximum, number} organizaciones como máximo; use otra para las demás.',
  },
  address_in_use: { title: 'La dirección ya tiene cuenta', detail: 'Ya hay una cuenta con esa dirección.' },
  clock_not_manual: { title: 'El reloj no se mueve a mano', detail: 'Esta instalación sigue la hora real.' },
  clock_runs_forward: { title: 'El tiempo solo avanza', detail: 'La hora actual es {now}.' },
};

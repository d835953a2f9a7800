import { joining } from './es/joining.js';
import { records } from './es/records.js';
import { reporting } from './es/reporting.js';
import { working } from './es/working.js';
import type { NoticeTexts } from './notice-texts.js';

export const es: NoticeTexts = {
  notices: { ...joining, ...working, ...reporting, ...records },
  because: {
    focal_point: 'Recibe este aviso porque es punto focal de {own, select, none {su organización} other {{own}}}.',
    deputy:
      'Recibe este aviso porque suple a un punto focal de {own, select, none {su organización} other {{own}}} {cover, select, overloaded {que tiene más tareas pendientes que tiempo para ellas} other {que está ausente}}.',
    covered:
      'Encuentra aquí este aviso porque es punto focal de {own, select, none {su organización} other {{own}}}; {cover, select, overloaded {como tiene más tareas pendientes que tiempo para ellas} other {durante su ausencia}}, lo recibe también quien le suple.',
    coordinator: 'Recibe este aviso porque coordina la alianza.',
    coordinator_gone:
      'Recibe este aviso porque quien coordinaba la alianza ya no actúa en nombre de {own, select, none {su organización} other {{own}}}.',
    own_account: 'Recibe este aviso porque trata de su propia cuenta.',
    follower:
      'Recibe este aviso porque sigue {followed, select, organization {a la organización} alliance {la alianza} other {la iniciativa}}.',
    saved_search: 'Recibe este aviso porque lo encontró su búsqueda guardada «{search}».',
  },
  alsoAsked:
    'Se le pide lo mismo en nombre de {others, select, none {{otherCount, plural, one {otra de sus organizaciones} other {otras # de sus organizaciones}}} other {{others}}}.',
  confidentialInitiative: 'una iniciativa confidencial',
  ofConfidentialInitiative: 'de una iniciativa confidencial',
  quotes: ['«', '»'],
  anOrganization: 'una organización',
  groupDecision: 'Decisión del grupo',
  mail: {
    greeting: 'Estimadas y estimados colegas:',
    open: 'Ver en Alianza',
    answer: 'Responder',
    answerFor: '{own, select, none {Responder ({place} de {count})} other {Responder por {own}}}',
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
      '{because, select, quiet_hours {El correo espera a que terminen sus horas de silencio, el {at}.} address {El correo espera a que se conozca su dirección, a más tardar el {at}.} other {Irá en su resumen {timing, select, daily {diario} weekly {semanal} other {quincenal}} del {at}.}}',
    skipped:
      '{because, select, mail_off {No se envía por correo: usted desactivó los correos.} no_address {No se envía por correo: no hay una dirección suya.} address_refused {No se envía por correo: el servidor de su dirección la rechazó.} covered {No se le envía por correo: en su lugar lo recibió quien le suple.} moot {No se envió por correo: cuando le tocaba, ya no tenía objeto.} other {No se envía por correo.}}',
    unrecorded: 'Es de antes de que se anotara cómo sale cada aviso.',
    decided:
      '{level, select, critical {Es un aviso crítico: llega siempre y de inmediato.} alliance {Así lo eligió usted para esta alianza.} type {Así lo eligió usted para este tipo de aviso.} person {Así lo eligió usted para todos los avisos.} organization {Así lo dispuso su organización.} other {Es lo habitual para este tipo de aviso.}}',
  },
};

import type { ClearanceEvent } from '../../domain/clearances/clearance-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the audit says, to whom it concerns, of a position that institutions of a state clear among themselves. */
export const clearanceRows: Readonly<Record<ClearanceEvent['type'], TimelineRow>> = {
  'clearance-requested': [
    'Se pidió a otras instituciones del Estado su conformidad con una posición.',
    'Other institutions of the state were asked to clear a position.',
    'Pediu-se a outras instituições do Estado sua anuência a uma posição.',
    'D’autres institutions de l’État ont été priées de donner leur accord à une position.',
  ],
  'position-cleared': [
    'Una institución dio su conformidad.',
    'An institution cleared the position.',
    'Uma instituição deu sua anuência.',
    'Une institution a donné son accord.',
  ],
  'position-objected': [
    'Una institución objetó la posición.',
    'An institution objected to the position.',
    'Uma instituição fez objeção à posição.',
    'Une institution s’est opposée à la position.',
  ],
  'clearance-ending': [
    'Se recordó a las instituciones que faltan que su plazo termina.',
    'Institutions that had said nothing were reminded of their last day.',
    'As instituições que faltam foram lembradas de que seu prazo termina.',
    'Les institutions qui n’ont pas répondu ont été averties de la fin de leur délai.',
  ],
  'institutions-silent': [
    'Hubo instituciones que no respondieron a tiempo: su silencio no es conformidad.',
    'Institutions said nothing in time: their silence is no clearance.',
    'Houve instituições que não responderam no prazo: seu silêncio não é anuência.',
    'Des institutions n’ont pas répondu à temps : leur silence ne vaut pas accord.',
  ],
  'institutions-not-heard': [
    'Hubo instituciones que no fueron oídas: la alianza se cerró para ellas antes de que respondieran.',
    'Institutions were not heard: the alliance was closed to them before they answered.',
    'Houve instituições que não foram ouvidas: a aliança se fechou para elas antes que respondessem.',
    'Des institutions n’ont pas été entendues : l’alliance leur a été fermée avant qu’elles ne répondent.',
  ],
  'position-signed': [
    'La firma autorizada suscribió la posición de su institución.',
    'The authorised officer signed the position of its organisation.',
    'O representante autorizado assinou a posição de sua instituição.',
    'Le signataire habilité a signé la position de son institution.',
  ],
  'clearance-withdrawn': [
    'Se retiró un pedido de conformidad.',
    'A request for clearance was taken back.',
    'Foi retirado um pedido de anuência.',
    'Une demande d’accord a été retirée.',
  ],
};

import type { AllianceChange, AllianceFormingStarted } from '../../domain/alliance/alliance-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of who sits at the table and who speaks for it. */
export const allianceRows: Readonly<Record<(AllianceChange | AllianceFormingStarted)['type'], TimelineRow>> = {
  'alliance-forming-started': [
    'La alianza empezó a formarse.',
    'The alliance began to form.',
    'A aliança começou a se formar.',
    'L’alliance a commencé à se former.',
  ],
  'composition-revised': [
    'Cambió la composición acordada.',
    'The agreed composition changed.',
    'Mudou a composição acordada.',
    'La composition convenue a changé.',
  ],
  'partner-invited': [
    'Se invitó a una organización.',
    'An organisation was invited.',
    'Uma organização foi convidada.',
    'Une organisation a été invitée.',
  ],
  'invitation-seen': [
    'La organización invitada vio la invitación.',
    'The invited organisation saw the invitation.',
    'A organização convidada viu o convite.',
    'L’organisation invitée a vu l’invitation.',
  ],
  'invitation-accepted': [
    'Se aceptó una invitación.',
    'An invitation was accepted.',
    'Um convite foi aceito.',
    'Une invitation a été acceptée.',
  ],
  'invitation-declined': [
    'Se declinó una invitación.',
    'An invitation was declined.',
    'Um convite foi recusado.',
    'Une invitation a été déclinée.',
  ],
  'invitation-expired': [
    'Venció una invitación sin respuesta.',
    'An invitation expired without an answer.',
    'Um convite venceu sem resposta.',
    'Une invitation a expiré sans réponse.',
  ],
  'invitation-withdrawn': [
    'Se retiró una invitación.',
    'An invitation was withdrawn.',
    'Um convite foi retirado.',
    'Une invitation a été retirée.',
  ],
  'interest-expressed': [
    'Una organización se presentó para un asiento.',
    'An organisation came forward for a seat.',
    'Uma organização apresentou-se para um assento.',
    'Une organisation s’est présentée pour un siège.',
  ],
  'candidate-voiced': [
    'Un miembro del grupo se pronunció sobre una candidatura.',
    'A member of the group gave its word on a candidate.',
    'Um membro do grupo manifestou-se sobre uma candidatura.',
    'Un membre du groupe s’est prononcé sur une candidature.',
  ],
  'interest-accepted': [
    'Se aceptó una candidatura.',
    'A candidate was accepted.',
    'Uma candidatura foi aceita.',
    'Une candidature a été acceptée.',
  ],
  'interest-declined': [
    'Una candidatura no fue elegida.',
    'A candidate was not chosen.',
    'Uma candidatura não foi escolhida.',
    'Une candidature n’a pas été retenue.',
  ],
  'interest-withdrawn': [
    'Se retiró una candidatura.',
    'A candidacy was withdrawn.',
    'Uma candidatura foi retirada.',
    'Une candidature a été retirée.',
  ],
  'seat-filled': ['Se ocupó un asiento.', 'A seat was filled.', 'Um assento foi ocupado.', 'Un siège a été pourvu.'],
  'seat-vacated': [
    'Quedó libre un asiento.',
    'A seat fell vacant.',
    'Um assento ficou livre.',
    'Un siège est devenu vacant.',
  ],
  'alliance-constituted': [
    'Quedó constituida la alianza.',
    'The alliance was constituted.',
    'A aliança foi constituída.',
    'L’alliance a été constituée.',
  ],
  'balance-broken': [
    'La alianza perdió su equilibrio.',
    'The alliance lost its balance.',
    'A aliança perdeu seu equilíbrio.',
    'L’alliance a perdu son équilibre.',
  ],
  'balance-restored': [
    'La alianza recuperó su equilibrio.',
    'The alliance regained its balance.',
    'A aliança recuperou seu equilíbrio.',
    'L’alliance a retrouvé son équilibre.',
  ],
  'coordinator-named': [
    'Un miembro dijo a quién quiere en la coordinación.',
    'A member said whom it wants as coordinator.',
    'Um membro disse quem quer na coordenação.',
    'Un membre a dit qui il souhaite à la coordination.',
  ],
  'coordinator-confirmed': [
    'Los miembros confirmaron la coordinación.',
    'The members confirmed the coordinator.',
    'Os membros confirmaram a coordenação.',
    'Les membres ont confirmé la coordination.',
  ],
  'coordinator-replaced': [
    'La coordinación cambió de manos.',
    'The coordination changed hands.',
    'A coordenação mudou de mãos.',
    'La coordination a changé de mains.',
  ],
  'coordination-rested': [
    'La coordinación quedó en suspenso.',
    'The coordination rests.',
    'A coordenação ficou suspensa.',
    'La coordination est suspendue.',
  ],
  'coordination-resumed': [
    'La coordinación se retomó.',
    'The coordination resumed.',
    'A coordenação foi retomada.',
    'La coordination a repris.',
  ],
  'alliance-activated': [
    'La alianza empezó a trabajar.',
    'The alliance began its work.',
    'A aliança começou a trabalhar.',
    'L’alliance a commencé son travail.',
  ],
  'alliance-concluded': [
    'La alianza concluyó.',
    'The alliance concluded.',
    'A aliança foi concluída.',
    'L’alliance s’est conclue.',
  ],
  'alliance-dissolved': [
    'La alianza se disolvió.',
    'The alliance was dissolved.',
    'A aliança foi dissolvida.',
    'L’alliance a été dissoute.',
  ],
};

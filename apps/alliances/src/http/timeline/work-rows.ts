import type { HealthEvent } from '../../domain/health/decide-health.js';
import type { WorkplanEvent } from '../../domain/workplan/workplan-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of the work and the health of the alliance. */
export const workRows: Readonly<
  Record<WorkplanEvent['type'] | Exclude<HealthEvent['type'], 'health-proposed'>, TimelineRow>
> = {
  'workplan-drafted': [
    'Se redactó el plan de trabajo.',
    'The workplan was drafted.',
    'O plano de trabalho foi redigido.',
    'Le plan de travail a été rédigé.',
  ],
  'workplan-proposed': [
    'Se presentó el plan de trabajo a los miembros.',
    'The workplan was put to the members.',
    'O plano de trabalho foi apresentado aos membros.',
    'Le plan de travail a été présenté aux membres.',
  ],
  'workplan-answered': [
    'Un miembro respondió al plan de trabajo.',
    'A member answered to the workplan.',
    'Um membro respondeu ao plano de trabalho.',
    'Un membre a répondu au plan de travail.',
  ],
  'workplan-accepted': [
    'Los miembros aceptaron el plan de trabajo.',
    'The members accepted the workplan.',
    'Os membros aceitaram o plano de trabalho.',
    'Les membres ont accepté le plan de travail.',
  ],
  'amendment-proposed': [
    'Se propuso una enmienda al plan de trabajo.',
    'An amendment of the workplan was proposed.',
    'Foi proposta uma emenda ao plano de trabalho.',
    'Une modification du plan de travail a été proposée.',
  ],
  'amendment-answered': [
    'Un miembro respondió a una enmienda al plan de trabajo.',
    'A member answered to an amendment of the workplan.',
    'Um membro respondeu a uma emenda ao plano de trabalho.',
    'Un membre a répondu à une modification du plan de travail.',
  ],
  'amendment-withdrawn': [
    'Se retiró una enmienda al plan de trabajo.',
    'An amendment of the workplan was withdrawn.',
    'Uma emenda ao plano de trabalho foi retirada.',
    'Une modification du plan de travail a été retirée.',
  ],
  'workplan-amended': [
    'Los miembros aceptaron una enmienda: el plan de trabajo cambió.',
    'The members accepted an amendment: the workplan changed.',
    'Os membros aceitaram uma emenda: o plano de trabalho mudou.',
    'Les membres ont accepté une modification : le plan de travail a changé.',
  ],
  'milestone-moved': [
    'Cambió el estado de un hito.',
    'A milestone changed its state.',
    'Mudou o estado de um marco.',
    'L’état d’un jalon a changé.',
  ],
  'milestone-achieved': [
    'Se alcanzó un hito.',
    'A milestone was achieved.',
    'Um marco foi alcançado.',
    'Un jalon a été atteint.',
  ],
  'milestone-delayed': [
    'Se retrasó un hito.',
    'A milestone is delayed.',
    'Um marco está atrasado.',
    'Un jalon a pris du retard.',
  ],
  'milestone-expected': [
    'Se dio otra fecha para un hito retrasado.',
    'Another day was given for a delayed milestone.',
    'Foi informada outra data para um marco atrasado.',
    'Une autre date a été donnée pour un jalon en retard.',
  ],
  'activity-moved': [
    'Cambió el estado de una actividad.',
    'An activity changed its state.',
    'Mudou o estado de uma atividade.',
    'L’état d’une activité a changé.',
  ],
  'findings-recorded': [
    'Una parte registró lo que halló en una visita conjunta.',
    'A party recorded what it found on a joint visit.',
    'Uma parte registrou o que constatou em uma visita conjunta.',
    'Une partie a consigné ce qu’elle a constaté lors d’une visite conjointe.',
  ],
  'action-point-assigned': [
    'Se asignó una acción acordada.',
    'An action point was assigned.',
    'Uma ação acordada foi atribuída.',
    'Une action convenue a été attribuée.',
  ],
  'action-point-completed': [
    'Se cumplió una acción acordada.',
    'An action point was completed.',
    'Uma ação acordada foi concluída.',
    'Une action convenue a été achevée.',
  ],
  'action-point-verified': [
    'Otra organización verificó una acción acordada.',
    'Another organisation verified an action point.',
    'Outra organização verificou uma ação acordada.',
    'Une autre organisation a vérifié une action convenue.',
  ],
  'action-point-overdue': [
    'Venció una acción acordada.',
    'An action point is overdue.',
    'Uma ação acordada venceu.',
    'Une action convenue est en retard.',
  ],
  'milestone-due-soon': [
    'Se recordó que un hito vence pronto.',
    'A reminder was sent of a milestone that is due soon.',
    'Foi lembrado que um marco vence em breve.',
    'Un rappel a été envoyé pour un jalon qui arrive bientôt à échéance.',
  ],
  'action-point-due-soon': [
    'Se recordó que una acción acordada vence pronto.',
    'A reminder was sent of an action point that is due soon.',
    'Foi lembrado que uma ação acordada vence em breve.',
    'Un rappel a été envoyé pour une action convenue qui arrive bientôt à échéance.',
  ],
  'health-set': [
    'La coordinación valoró de otra manera la marcha de la alianza.',
    'The coordinator sees the health of the alliance otherwise.',
    'A coordenação avaliou de outro modo o andamento da aliança.',
    'La coordination a jugé autrement la marche de l’alliance.',
  ],
  'health-cleared': [
    'La coordinación retiró su valoración.',
    'The coordinator took its word on the health back.',
    'A coordenação retirou sua avaliação.',
    'La coordination a retiré son appréciation.',
  ],
  'health-changed': [
    'Cambió la valoración de la marcha de la alianza.',
    'The health of the alliance changed.',
    'Mudou a avaliação do andamento da aliança.',
    'L’appréciation de la marche de l’alliance a changé.',
  ],
  'fell-silent': [
    'Hace tres semanas que nadie registra nada en la alianza.',
    'Nobody has put anything on record in the alliance for three weeks.',
    'Há três semanas ninguém registra nada na aliança.',
    'Personne n’a rien enregistré dans l’alliance depuis trois semaines.',
  ],
  'silence-ended': [
    'La alianza volvió a moverse.',
    'The alliance is moving again.',
    'A aliança voltou a se mover.',
    'L’alliance s’est remise en mouvement.',
  ],
};

import type { ReportEvent } from '../../domain/reports/report-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of progress reports and of who signs them off. */
export const reportRows: Readonly<Record<ReportEvent['type'], TimelineRow>> = {
  'reporting-rule-set': [
    'La coordinación fijó cada cuánto se informa del avance.',
    'The coordinator set how often progress is reported.',
    'A coordenação definiu com que frequência se informa o progresso.',
    'La coordination a fixé la fréquence des rapports d’étape.',
  ],
  'report-expected': [
    'Comenzó el período de un informe de avance.',
    'The period of a progress report began.',
    'Começou o período de um relatório de progresso.',
    'La période d’un rapport d’étape a commencé.',
  ],
  'report-rescheduled': [
    'Cambió el período de un informe de avance.',
    'The period of a progress report changed.',
    'Mudou o período de um relatório de progresso.',
    'La période d’un rapport d’étape a changé.',
  ],
  'report-fell-due': [
    'Llegó el momento de entregar un informe de avance.',
    'A progress report fell due.',
    'Chegou a hora de entregar um relatório de progresso.',
    'Le moment est venu de remettre un rapport d’étape.',
  ],
  'report-overdue': [
    'Un informe de avance no se entregó a tiempo.',
    'A progress report was not handed in in time.',
    'Um relatório de progresso não foi entregue no prazo.',
    'Un rapport d’étape n’a pas été remis à temps.',
  ],
  'report-drafted': [
    'La coordinación escribió en un informe de avance.',
    'The coordinator wrote in a progress report.',
    'A coordenação escreveu em um relatório de progresso.',
    'La coordination a écrit dans un rapport d’étape.',
  ],
  'report-submitted': [
    'Se entregó un informe de avance a los miembros.',
    'A progress report was handed in to the members.',
    'Um relatório de progresso foi entregue aos membros.',
    'Un rapport d’étape a été remis aux membres.',
  ],
  'report-sent-back': [
    'Un sector devolvió un informe de avance.',
    'A constituency sent a progress report back.',
    'Um setor devolveu um relatório de progresso.',
    'Un groupe a renvoyé un rapport d’étape.',
  ],
  'validation-opened': [
    'El texto de un informe quedó definitivo y cada sector tiene la palabra.',
    'The text of a report stands and each constituency has the word.',
    'O texto de um relatório ficou definitivo e cada setor tem a palavra.',
    'Le texte d’un rapport est fixé et chaque groupe a la parole.',
  ],
  'validation-ending': [
    'Se recordó a los sectores que faltan que su plazo termina.',
    'Constituencies that had said nothing were reminded of their last day.',
    'Os setores que faltam foram lembrados de que seu prazo termina.',
    'Les groupes qui ne se sont pas prononcés ont été avertis de la fin de leur délai.',
  ],
  'validation-extended': [
    'Un sector se dio más tiempo para pronunciarse sobre un informe.',
    'A constituency gave itself more time for its word on a report.',
    'Um setor deu-se mais tempo para se pronunciar sobre um relatório.',
    'Un groupe s’est donné plus de temps pour se prononcer sur un rapport.',
  ],
  'report-validated': [
    'Un miembro validó un informe de avance.',
    'A member validated a progress report.',
    'Um membro validou um relatório de progresso.',
    'Un membre a validé un rapport d’étape.',
  ],
  'report-dissented': [
    'Un miembro dejó constancia de su disenso sobre un informe de avance.',
    'A member recorded a dissent from a progress report.',
    'Um membro registrou sua discordância sobre um relatório de progresso.',
    'Un membre a fait consigner son désaccord sur un rapport d’étape.',
  ],
  'constituency-spoke': [
    'Un sector se pronunció sobre un informe de avance.',
    'A constituency said its word on a progress report.',
    'Um setor se pronunciou sobre um relatório de progresso.',
    'Un groupe s’est prononcé sur un rapport d’étape.',
  ],
  'constituency-silent': [
    'Un sector no se pronunció a tiempo: quedó constancia de su silencio, que no es consentimiento.',
    'A constituency said nothing in time: its silence is on record and is no consent.',
    'Um setor não se pronunciou no prazo: seu silêncio ficou registrado e não é consentimento.',
    'Un groupe ne s’est pas prononcé à temps : son silence est consigné et ne vaut pas consentement.',
  ],
  'constituency-left': [
    'Un sector ya no está en la mesa: no queda a quién pedirle que se pronuncie sobre un informe de avance.',
    'A constituency sits at the table no more: nobody is left to ask for its word on a progress report.',
    'Um setor já não está à mesa: não resta a quem pedir que se pronuncie sobre um relatório de progresso.',
    'Un groupe ne siège plus à la table : il n’y a plus personne à interroger sur un rapport d’étape.',
  ],
  'constituency-returned': [
    'Un sector vuelve a estar en la mesa y tiene la palabra sobre un informe de avance.',
    'A constituency sits at the table again and has the word on a progress report.',
    'Um setor está de novo à mesa e tem a palavra sobre um relatório de progresso.',
    'Un groupe siège de nouveau à la table et a la parole sur un rapport d’étape.',
  ],
  'validation-renewed': [
    'La coordinación preguntó de nuevo a los sectores que callaron.',
    'The coordinator asked the silent constituencies once more.',
    'A coordenação perguntou de novo aos setores que se calaram.',
    'La coordination a interrogé de nouveau les groupes qui s’étaient tus.',
  ],
  'report-accepted': [
    'Un informe de avance quedó aceptado.',
    'A progress report was accepted.',
    'Um relatório de progresso foi aceito.',
    'Un rapport d’étape a été accepté.',
  ],
};

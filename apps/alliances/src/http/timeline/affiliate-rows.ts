import type { ConsultationEvent } from '../../domain/affiliates/consultation-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the audit says, to a confederation, of what it asks its affiliates. */
export const affiliateRows: Readonly<Record<ConsultationEvent['type'], TimelineRow>> = {
  'affiliates-consulted': [
    'Se consultó a las organizaciones afiliadas.',
    'Affiliates were consulted.',
    'As organizações filiadas foram consultadas.',
    'Les organisations affiliées ont été consultées.',
  ],
  'affiliate-answered': [
    'Respondió una organización afiliada.',
    'An affiliate answered.',
    'Uma organização filiada respondeu.',
    'Une organisation affiliée a répondu.',
  ],
  'affiliates-ending': [
    'Se recordó a las afiliadas que faltan que su plazo termina.',
    'Affiliates that had said nothing were reminded of their last day.',
    'As filiadas que faltam foram lembradas de que seu prazo termina.',
    'Les affiliées qui n’ont pas répondu ont été averties de la fin de leur délai.',
  ],
  'affiliates-heard': [
    'Terminó el plazo de las afiliadas, o respondieron todas.',
    'The time of the affiliates was over, or all had answered.',
    'Terminou o prazo das filiadas, ou todas responderam.',
    'Le délai des affiliées est écoulé, ou toutes ont répondu.',
  ],
  'affiliates-spoken-for': [
    'Un miembro respondió una sola vez por sus organizaciones afiliadas.',
    'A member answered once for its affiliates.',
    'Um membro respondeu uma só vez por suas organizações filiadas.',
    'Un membre a répondu une seule fois pour ses organisations affiliées.',
  ],
  'affiliates-withdrawn': [
    'Se retiró una consulta a las organizaciones afiliadas.',
    'A consultation of affiliates was taken back.',
    'Foi retirada uma consulta às organizações filiadas.',
    'Une consultation des organisations affiliées a été retirée.',
  ],
};

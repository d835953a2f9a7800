import type { Language } from '#taxonomy';
import { affiliateRows } from './affiliate-rows.js';
import { clearanceRows } from './clearance-rows.js';
import type { TimelineRow } from './timeline-row.js';
import { rowText, timelineText } from './timeline-text.js';

/** What stands in the audit and not in the timeline. */
export const auditRows: Readonly<Record<'call-followed' | 'health-proposed' | 'words-found', TimelineRow>> = {
  'call-followed': [
    'Se incorporó lo que cambió en la iniciativa.',
    'What changed in the initiative was taken over.',
    'Foi incorporado o que mudou na iniciativa.',
    'Ce qui a changé dans l’initiative a été repris.',
  ],
  'words-found': [
    'Se anotó lo que esperaba la respuesta de otra organización desde antes de que se llevara cuenta.',
    'What had waited for another organisation’s word since before that was kept was noted.',
    'Foi anotado o que esperava a resposta de outra organização desde antes de que isso fosse registrado.',
    'Ce qui attendait la réponse d’une autre organisation avant que cela ne soit consigné a été noté.',
  ],
  'health-proposed': [
    'Las reglas evaluaron de nuevo la marcha de la alianza.',
    'The rules looked again at how the alliance is doing.',
    'As regras avaliaram de novo o andamento da aliança.',
    'Les règles ont réévalué la marche de l’alliance.',
  ],
};
const rows: ReadonlyMap<string, TimelineRow> = new Map(
  Object.entries({ ...auditRows, ...clearanceRows, ...affiliateRows }),
);

/** What happened, in one sentence. */
export function auditText(type: string, language: Language): string {
  const row = rows.get(type);
  return row ? rowText(row, language) : timelineText(type, language);
}

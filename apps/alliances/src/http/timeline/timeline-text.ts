import type { Language } from '#taxonomy';
import type { ConsultationEvent } from '../../domain/affiliates/consultation-events.js';
import type { ClearanceEvent } from '../../domain/clearances/clearance-events.js';
import type { RecordFact } from '../../domain/record/alliance-record.js';
import { allianceRows } from './alliance-rows.js';
import { commitmentRows } from './commitment-rows.js';
import { indicatorRows } from './indicator-rows.js';
import { meetingRows } from './meeting-rows.js';
import { reportRows } from './report-rows.js';
import type { TimelineRow } from './timeline-row.js';
import { wordRows } from './word-rows.js';
import { workRows } from './work-rows.js';

/** All that can happen to an alliance, but for what the rules only noted for themselves and what is not everybody's. */
type Told = Exclude<
  RecordFact['event']['type'],
  'health-proposed' | 'words-found' | ClearanceEvent['type'] | ConsultationEvent['type']
>;

const told: Readonly<Record<Told, TimelineRow>> = {
  ...allianceRows,
  ...workRows,
  ...meetingRows,
  ...commitmentRows,
  ...reportRows,
  ...indicatorRows,
  ...wordRows,
};
const rows: ReadonlyMap<string, TimelineRow> = new Map(Object.entries(told));

const columns = { es: 0, en: 1, pt: 2, fr: 3 } as const satisfies Record<Language, number>;

/**
 * What happened, in one sentence; who did it, for whom and when stands beside it.
 * @param type of an entry; one that is not known is named as it is
 */
export function timelineText(type: string, language: Language): string {
  const row = rows.get(type);
  return row ? rowText(row, language) : type;
}

export const rowText = (row: TimelineRow, language: Language): string => row[columns[language]];

import { hasEnded, isCoordinator, neededVoices, votingMembers } from '../domain/alliance/alliance.js';
import type { AllianceRecord, PartFact } from '../domain/record/alliance-record.js';
import type { WorkDone } from '../domain/reports/achievements.js';
import type { ReportSetting } from '../domain/reports/report-commands.js';
import type { ReportEvent } from '../domain/reports/report-events.js';
import { heldDays } from '../domain/rhythm/rhythm.js';

/** What decisions on reports need to know of the alliance as it stands. */
export function reportSettingOf(record: AllianceRecord): ReportSetting {
  const { alliance, reporting, rhythm } = record;
  const timeZone = rhythm.rule?.timeZone;
  return {
    allianceId: alliance.id,
    allianceStatus: alliance.status,
    isCoordinator: (by) => isCoordinator(alliance, by),
    voting: votingMembers(alliance),
    needed: hasEnded(alliance) ? [] : neededVoices(alliance),
    work: workDoneIn(record),
    reporting,
    ...(timeZone !== undefined && { timeZone }),
    ...(alliance.wokenAt !== undefined && { wokenAt: alliance.wokenAt }),
  };
}

/** What the achievements of a report are counted from, as the alliance stands. */
export function workDoneIn({ workplan, rhythm }: AllianceRecord): WorkDone {
  const timeZone = rhythm.rule?.timeZone;
  return {
    ...(workplan.status === 'accepted' && { workplan }),
    heldDays: heldDays(rhythm),
    ...(timeZone !== undefined && { timeZone }),
  };
}

export const factsOfReport = (events: readonly ReportEvent[]): readonly PartFact[] =>
  events.map((event) => ({ of: 'report', event }));

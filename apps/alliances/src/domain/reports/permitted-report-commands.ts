import type { AllianceStatus } from '../alliance/alliance.js';
import { refusal, type Refusal } from '../refusal.js';
import type { ReportCommand } from './report-commands.js';
import type { ReportStatus } from './report.js';

export type ReportCommandType = ReportCommand['type'];

/**
 * What people may do with a report in each of its states. It is sent back while the members read it; once it is put to
 * the constituencies its text stands. The clock, and the last word that was missing, do the rest.
 */
const permittedOnReport: Readonly<Record<ReportStatus, readonly ReportCommandType[]>> = {
  not_yet_due: ['draft-report'],
  due: ['draft-report', 'submit-report'],
  overdue: ['draft-report', 'submit-report'],
  submitted: ['send-back-report'],
  sent_back: ['draft-report', 'submit-report'],
  in_validation: ['validate-report', 'dissent-from-report', 'extend-validation', 'ask-again'],
  accepted: ['dissent-from-report'],
  accepted_with_dissent: ['dissent-from-report'],
};

const everything: readonly ReportCommandType[] = [...new Set(Object.values(permittedOnReport).flat())];

/** The same by the state of the alliance: one that has concluded still signs off its last reports. */
const permittedInAlliance: Readonly<Record<AllianceStatus, readonly ReportCommandType[]>> = {
  forming: [],
  constituted: everything,
  active: everything,
  dormant: [],
  concluded: everything,
  dissolved: [],
};

/** Why a command cannot be given now, if it cannot. */
export function reportObstacle(
  status: ReportStatus,
  allianceStatus: AllianceStatus,
  command: ReportCommandType,
): Refusal | undefined {
  const allowed = permittedOnReport[status].filter((one) => permittedInAlliance[allianceStatus].includes(one));
  if (allowed.includes(command)) return undefined;
  const onAlliance = permittedOnReport[status].includes(command);
  return refusal('illegal_transition', onAlliance ? 'alliance' : 'report', {
    state: onAlliance ? allianceStatus : status,
    allowed,
    facts: { command },
  });
}

import type { AllianceStatus } from '../alliance/alliance.js';
import { refusal, type Refusal } from '../refusal.js';
import type { WorkplanCommand } from './workplan-commands.js';
import type { WorkplanStatus } from './workplan.js';

export type WorkplanCommandType = Exclude<
  WorkplanCommand['type'],
  'milestone-due' | 'action-point-due' | 'work-due-soon'
>;

/**
 * What people may do with a workplan in each of its states: drafted anew it goes back to draft; once accepted its work
 * is reported, and a late word on it is still recorded.
 */
const permittedOnWorkplan: Readonly<Record<WorkplanStatus, readonly WorkplanCommandType[]>> = {
  draft: ['draft-workplan', 'propose-workplan'],
  proposed: ['draft-workplan', 'respond-to-workplan'],
  accepted: [
    'respond-to-workplan',
    'assign-action-point',
    'amend-workplan',
    'answer-amendment',
    'withdraw-amendment',
    'report-milestone',
    'report-activity',
    'record-findings',
    'complete-action-point',
    'verify-action-point',
  ],
};

/**
 * The same, by the state of the alliance: it can be drafted while the alliance forms, but only members accept it. Once it
 * has concluded, what an owner reported as completed is still verified.
 */
const permittedInAlliance: Readonly<Record<AllianceStatus, readonly WorkplanCommandType[]>> = {
  forming: ['draft-workplan'],
  constituted: ['draft-workplan', 'propose-workplan', 'respond-to-workplan'],
  active: permittedOnWorkplan.accepted,
  dormant: [],
  concluded: ['verify-action-point'],
  dissolved: [],
};

/** Why a command cannot be given now, if it cannot. */
export function workplanObstacle(
  status: WorkplanStatus,
  allianceStatus: AllianceStatus,
  command: WorkplanCommandType,
): Refusal | undefined {
  const allowed = permittedOnWorkplan[status].filter((one) => permittedInAlliance[allianceStatus].includes(one));
  if (allowed.includes(command)) return undefined;
  const onAlliance = permittedOnWorkplan[status].includes(command);
  return refusal('illegal_transition', onAlliance ? 'alliance' : 'workplan', {
    state: onAlliance ? allianceStatus : status,
    allowed,
    facts: { command },
  });
}

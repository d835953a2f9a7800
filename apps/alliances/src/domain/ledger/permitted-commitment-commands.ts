import type { AllianceStatus } from '../alliance/alliance.js';
import { refusal, type Refusal } from '../refusal.js';
import type { CommitmentStatus } from './commitment.js';
import type { CommitmentCommand, PromiseCommitment } from './commitment-commands.js';

export type CommitmentCommandType = CommitmentCommand['type'];

const judging: readonly CommitmentCommandType[] = ['show-evidence', 'judge-delivery'];
const underWay: readonly CommitmentCommandType[] = [
  'plan-commitment',
  'change-commitment',
  'withdraw-commitment',
  'report-delivery',
  ...judging,
];

/**
 * What people may do with a commitment in each of its states. The ledger itself makes it delivered, when another
 * organisation has validated as much as stands promised. What was delivered before a promise was withdrawn is still
 * judged, and shown to who judges it.
 */
const permittedOnCommitment: Readonly<Record<CommitmentStatus, readonly CommitmentCommandType[]>> = {
  promised: ['agree-commitment', 'decline-commitment', 'change-commitment', 'withdraw-commitment'],
  agreed: underWay,
  planned: underWay,
  delivered: judging,
  withdrawn: judging,
};

type AnyCommand = CommitmentCommandType | PromiseCommitment['type'];
const promising: readonly AnyCommand[] = ['promise-commitment', 'change-commitment', 'withdraw-commitment'];
const everything: readonly AnyCommand[] = [
  ...promising,
  'agree-commitment',
  'decline-commitment',
  'plan-commitment',
  'report-delivery',
  ...judging,
];

/** The same by the state of the alliance: promises are made while it forms, and settled after it has concluded. */
const permittedInAlliance: Readonly<Record<AllianceStatus, readonly AnyCommand[]>> = {
  forming: promising,
  constituted: everything,
  active: everything,
  dormant: [],
  concluded: ['report-delivery', ...judging],
  dissolved: [],
};

/** Why nothing can be promised now, if so. */
export function promiseObstacle(allianceStatus: AllianceStatus): Refusal | undefined {
  const command = 'promise-commitment';
  if (permittedInAlliance[allianceStatus].includes(command)) return undefined;
  return refusal('illegal_transition', 'alliance', { state: allianceStatus, facts: { command } });
}

/** Why a command cannot be given now, if it cannot. */
export function commitmentObstacle(
  status: CommitmentStatus,
  allianceStatus: AllianceStatus,
  command: CommitmentCommandType,
): Refusal | undefined {
  const allowed = permittedOnCommitment[status].filter((one) => permittedInAlliance[allianceStatus].includes(one));
  if (allowed.includes(command)) return undefined;
  const onAlliance = permittedOnCommitment[status].includes(command);
  return refusal('illegal_transition', onAlliance ? 'alliance' : 'commitment', {
    state: onAlliance ? allianceStatus : status,
    allowed,
    facts: { command },
  });
}

import { refusal, type Refusal } from '../refusal.js';
import type { Alliance, AllianceStatus } from './alliance.js';
import type { AllianceCommandType } from './alliance-commands.js';

const admission = [
  'invite-partner',
  'invite-partners',
  'record-answer',
  'accept-invitation',
  'decline-invitation',
  'withdraw-invitation',
  'express-interest',
  'replace-interest',
  'accept-interest',
  'decline-interest',
  'withdraw-interest',
  'vacate-place',
  'name-successor',
  'renew-term',
  'hand-over-coordination',
  'take-over-coordination',
  'remind-of-answers',
  'propose-dissolution',
] as const;

const atTheTable = [
  ...admission,
  'revise-composition',
  'answer-composition',
  'name-coordinator',
  'confirm-alive',
  'answer-dissolution',
  'withdraw-dissolution',
] as const;

/** What people may do with an alliance in each state. */
const permittedCommands: Readonly<Record<AllianceStatus, readonly AllianceCommandType[]>> = {
  forming: [...admission, 'revise-composition'],
  constituted: [...atTheTable, 'activate'],
  active: [...atTheTable, 'conclude'],
  // It is woken first; who wants no part in it any more need not wait for that.
  dormant: [
    'wake',
    'take-over-coordination',
    'vacate-place',
    'decline-invitation',
    'withdraw-invitation',
    'withdraw-interest',
    'propose-dissolution',
    'answer-dissolution',
    'withdraw-dissolution',
  ],
  // Its last minutes and reports are the coordinator's still.
  concluded: ['take-over-coordination'],
  dissolved: [],
};

/**
 * Notices of what happened elsewhere or by the clock, which can come in any state (and then may do nothing), and
 * commands that once done are done: said again they change nothing.
 */
const alwaysHeard: ReadonlySet<AllianceCommandType> = new Set([
  'see-invitation',
  'expire-invitation',
  'remind-of-invitation',
  'remind-of-term',
  'end-term',
  'suspend-organization',
  'reinstate-organization',
  'initiative-withdrawn',
  // What was handed over at the end is followed up; of what never was the decision says so.
  'settle-handed-over',
  'remind-of-handed-over',
]);
const doneIn: Readonly<Partial<Record<AllianceCommandType, readonly AllianceStatus[]>>> = {
  activate: ['active'],
  wake: ['constituted', 'active'],
  conclude: ['concluded'],
  'propose-dissolution': ['dissolved'],
};

export type Permission =
  | { readonly kind: 'permitted' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'illegal'; readonly refusal: Refusal };

/** While the coordination rests, members may name a coordinator before the alliance is constituted. */
function permittedIn({ status, coordinator }: Standing): readonly AllianceCommandType[] {
  const early = status === 'forming' && coordinator.restingSince !== undefined;
  return early ? [...permittedCommands.forming, 'name-coordinator'] : permittedCommands[status];
}

type Standing = Pick<Alliance, 'status' | 'coordinator'>;

export function permissionFor(alliance: Standing, command: AllianceCommandType): Permission {
  const { status } = alliance;
  const allowed = permittedIn(alliance);
  if (doneIn[command]?.includes(status)) return { kind: 'repeat' };
  if (alwaysHeard.has(command) || allowed.includes(command)) return { kind: 'permitted' };
  return {
    kind: 'illegal',
    refusal: refusal('illegal_transition', 'alliance', {
      state: status,
      allowed,
      facts: { command },
    }),
  };
}

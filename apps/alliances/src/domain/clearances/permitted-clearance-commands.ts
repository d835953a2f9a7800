import { refusal, type Refusal } from '../refusal.js';
import type { ClearanceCommand } from './clearance-commands.js';
import type { ClearanceStatus } from './clearance.js';

export type ClearanceCommandType = ClearanceCommand['type'];

/** What people may do with a clearance in each of its states: once it is signed or taken back it is history. */
const permitted: Readonly<Record<ClearanceStatus, readonly ClearanceCommandType[]>> = {
  open: ['clear-position', 'object-to-position', 'sign-position', 'withdraw-clearance'],
  signed: [],
  withdrawn: [],
};

/** Why a command cannot be given now, if it cannot. */
export function clearanceObstacle(status: ClearanceStatus, command: ClearanceCommandType): Refusal | undefined {
  const allowed = permitted[status];
  if (allowed.includes(command)) return undefined;
  return refusal('illegal_transition', 'clearance', { state: status, allowed, facts: { command } });
}

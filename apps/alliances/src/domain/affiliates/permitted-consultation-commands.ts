import { refusal, type Refusal } from '../refusal.js';
import type { ConsultationCommand } from './consultation-commands.js';
import type { ConsultationStatus } from './consultation.js';

export type ConsultationCommandType = ConsultationCommand['type'];

/** What people may do with a consultation in each of its states: once it is answered or taken back it is history. */
const permitted: Readonly<Record<ConsultationStatus, readonly ConsultationCommandType[]>> = {
  open: ['answer-consultation', 'speak-for-affiliates', 'withdraw-consultation'],
  answered: [],
  withdrawn: [],
};

/** Why a command cannot be given now, if it cannot. */
export function consultationObstacle(
  status: ConsultationStatus,
  command: ConsultationCommandType,
): Refusal | undefined {
  const allowed = permitted[status];
  if (allowed.includes(command)) return undefined;
  return refusal('illegal_transition', 'consultation', { state: status, allowed, facts: { command } });
}

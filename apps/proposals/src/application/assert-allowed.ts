import { conflict } from '#http';
import type { Initiative } from '../domain/initiative.js';
import { allowedCommands, type InitiativeCommand } from '../domain/life-cycle.js';

/** @throws Problem 409 with the present state and what it does allow */
export function assertAllowed({ status }: Initiative, command: InitiativeCommand): void {
  const allowed = allowedCommands(status);
  if (!allowed.includes(command))
    throw conflict('illegal_transition', { subject: 'initiative', state: status, allowed });
}

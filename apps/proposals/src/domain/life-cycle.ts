import type { InitiativeStatus } from './initiative.js';

export type InitiativeCommand = 'revise' | 'publish' | 'confirm' | 'close' | 'withdraw';

const allowed: Readonly<Record<InitiativeStatus, readonly InitiativeCommand[]>> = {
  draft: ['revise', 'publish'],
  published: ['revise', 'confirm', 'close', 'withdraw'],
  closed: [],
  withdrawn: [],
};

/** What may be done with an initiative in this state; everything else is refused. */
export const allowedCommands = (status: InitiativeStatus): readonly InitiativeCommand[] => allowed[status];

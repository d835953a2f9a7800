import { describe, expect, it } from '@jest/globals';
import type { InitiativeStatus } from './initiative.js';
import { allowedCommands, type InitiativeCommand } from './life-cycle.js';

const commands: readonly InitiativeCommand[] = ['revise', 'publish', 'confirm', 'close', 'withdraw'];

describe('the life cycle of an initiative', () => {
  it.each<[InitiativeStatus, ...boolean[]]>([
    //            revise publish confirm close withdraw
    ['draft', true, true, false, false, false],
    ['published', true, false, true, true, true],
    ['closed', false, false, false, false, false],
    ['withdrawn', false, false, false, false, false],
  ])('%s: revise %s, publish %s, confirm %s, close %s, withdraw %s', (status, ...expected) => {
    expect(commands.map((command) => allowedCommands(status).includes(command))).toEqual(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { InitiativeStatus } from './initiative.js';
import { allowedCommands, type InitiativeCommand } from './life-cycle.js';

const commands: readonly InitiativeCommand[] = ['revise', 'publish', 'close', 'withdraw'];

describe('the life cycle of an initiative', () => {
  it.each<[InitiativeStatus, ...boolean[]]>([
    //            revise publish close withdraw
    ['draft', true, true, false, false],
    ['published', true, false, true, true],
    ['closed', false, false, false, false],
    ['withdrawn', false, false, false, false],
  ])('%s: revise %s, publish %s, close %s, withdraw %s', (status, ...expected) => {
    expect(commands.map((command) => allowedCommands(status).includes(command))).toEqual(expected);
  });
});

import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofAlliance } from './may-know.js';

/** The holder leaves its place; nobody is put out of it by somebody else's desk. */
@Injectable()
export class LeaveSeat {
  constructor(private readonly conducting: ConductAlliance) {}

  async execute(allianceId: string, placeId: string, by: Actor): Promise<Conducted> {
    const command = { type: 'vacate-place', by, placeId } as const;
    return this.conducting.byPerson(allianceId, by, ofAlliance, () => ({ to: 'alliance', command }));
  }
}

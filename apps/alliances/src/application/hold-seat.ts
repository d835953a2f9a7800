import { Injectable } from '@nestjs/common';
import type { AllianceCommand } from '../domain/alliance/alliance-commands.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofAlliance } from './may-know.js';

/** The holder leaves its place or renews its term; nobody is put out of it by somebody else's desk. */
@Injectable()
export class HoldSeat {
  constructor(private readonly conducting: ConductAlliance) {}

  /** `renew`: the holder stays for another term. */
  async execute(verb: 'vacate' | 'renew', allianceId: string, placeId: string, by: Actor): Promise<Conducted> {
    const command: AllianceCommand = { type: verb === 'vacate' ? 'vacate-place' : 'renew-term', by, placeId };
    return this.conducting.byPerson(allianceId, by, ofAlliance, () => ({ to: 'alliance', command }));
  }
}

import { Injectable } from '@nestjs/common';
import type { LifeCommand } from '../domain/alliance/alliance-commands.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** A member says that an alliance which was asked is still alive, or wakes one that fell dormant. */
@Injectable()
export class KeepAlive {
  constructor(private readonly conducting: ConductAlliance) {}

  async execute(allianceId: string, type: LifeCommand['type'], by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'alliance', command: { type, by } }));
  }
}

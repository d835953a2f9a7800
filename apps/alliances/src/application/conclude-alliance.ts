import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** A confirmed coordinator ends an alliance when nothing is left open without an end. */
@Injectable()
export class ConcludeAlliance {
  constructor(private readonly conducting: ConductAlliance) {}

  async execute(allianceId: string, outcome: TextByLanguage, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => {
      const openActionPoints = record.workplan.actionPoints.filter(({ status }) => status === 'open').length;
      return { to: 'alliance', command: { type: 'conclude', by, outcome, openActionPoints } };
    });
  }
}

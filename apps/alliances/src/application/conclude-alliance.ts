import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { SettledPoint } from '../domain/ending/open-point.js';
import { openPointsOf } from '../domain/ending/open-points.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** A confirmed coordinator ends an alliance, and says what becomes of each point that is open then. */
@Injectable()
export class ConcludeAlliance {
  constructor(private readonly conducting: ConductAlliance) {}

  async execute(
    allianceId: string,
    outcome: TextByLanguage,
    points: readonly SettledPoint[],
    by: Actor,
  ): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => {
      return { to: 'alliance', command: { type: 'conclude', by, outcome, open: openPointsOf(record), points } };
    });
  }
}

import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { SettledPoint } from '../domain/ending/open-point.js';
import { openPointsOf } from '../domain/ending/open-points.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import type { AnswerToProposal } from './set-composition.js';

/** The members end an alliance without a result, and say what becomes of each point that is open then. */
@Injectable()
export class DissolveAlliance {
  constructor(private readonly conducting: ConductAlliance) {}

  /** While it forms, or where nobody has a vote any more, it ends at once. */
  async propose(
    allianceId: string,
    reason: TextByLanguage,
    points: readonly SettledPoint[],
    by: Actor,
  ): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => {
      const open = openPointsOf(record);
      return { to: 'alliance', command: { type: 'propose-dissolution', by, reason, open, points } };
    });
  }

  async answer(allianceId: string, answer: AnswerToProposal, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => {
      const open = openPointsOf(record);
      return { to: 'alliance', command: { type: 'answer-dissolution', by, ...answer, open } };
    });
  }

  async withdraw(allianceId: string, by: Actor): Promise<Conducted> {
    const command = { type: 'withdraw-dissolution', by } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'alliance', command }));
  }
}

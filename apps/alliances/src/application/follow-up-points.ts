import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { FollowUp } from '../domain/ending/open-point.js';
import { openPointsOf } from '../domain/ending/open-points.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** An organisation that took a point over when the alliance ended says what became of it. */
@Injectable()
export class FollowUpPoints {
  constructor(private readonly conducting: ConductAlliance) {}

  /**
   * @throws Problem 404 for a point that was not handed over, 403 for one that another organisation took, 409 while the
   * alliance goes on
   */
  async execute(
    allianceId: string,
    pointId: string,
    { becomes, note }: { readonly becomes: FollowUp['becomes']; readonly note: TextByLanguage },
    by: Actor,
  ): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => {
      const open = openPointsOf(record);
      return { to: 'alliance', command: { type: 'settle-handed-over', by, pointId, becomes, note, open } };
    });
  }
}

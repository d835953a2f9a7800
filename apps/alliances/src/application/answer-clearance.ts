import { Injectable } from '@nestjs/common';
import type { ClearanceCommand } from '../domain/clearances/clearance-commands.js';
import { decideClearance } from '../domain/clearances/decide-clearance.js';
import type { StoredClearance } from '../persistence/clearances.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfClearance, KeepClearances } from './keep-clearances.js';
import { ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';
import { refused } from './refused.js';

/**
 * An institution clears a position or objects to it, also one that takes no part in an alliance that is open to
 * everybody; or it is taken back.
 */
@Injectable()
export class AnswerClearance {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly keeping: KeepClearances,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for whoever neither asks nor is asked, 403, 409 when it is signed or taken back */
  async execute(
    allianceId: string,
    clearanceId: string,
    command: Exclude<ClearanceCommand, { readonly type: 'sign-position' }>,
  ): Promise<StoredClearance> {
    const { by } = command;
    let after: StoredClearance | undefined;
    await this.conducting.byPerson(allianceId, by, ofWhatIsPassedOn, async (stored, tx) => {
      const before = await this.keeping.knownTo(by.organizationId, allianceId, clearanceId, tx);
      const reach = reachOf(stored);
      const decision = decideClearance(before.clearance, command, this.moments.now(), reach);
      if (!decision.accepted) throw refused(decision.refusal);
      after = await this.keeping.take(before, decision.events, reach.timeZone, tx);
      return { to: 'part', facts: factsOfClearance(decision.events) };
    });
    if (!after) throw new Error(`Nothing came of a command on the clearance ${clearanceId}.`);
    return after;
  }
}

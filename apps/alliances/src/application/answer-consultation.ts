import { Injectable } from '@nestjs/common';
import type { ConsultationCommand } from '../domain/affiliates/consultation-commands.js';
import { decideConsultation } from '../domain/affiliates/decide-consultation.js';
import type { StoredConsultation } from '../persistence/affiliate-consultations.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfConsultation, KeepConsultations } from './keep-consultations.js';
import { ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';
import { refused } from './refused.js';

/**
 * An affiliate answers its confederation, also one that takes no part in an alliance that is open to
 * everybody; or the question is taken back.
 */
@Injectable()
export class AnswerConsultation {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly keeping: KeepConsultations,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for whoever neither asks nor is asked, 403, 409 when it is answered or taken back */
  async execute(
    allianceId: string,
    consultationId: string,
    command: Exclude<ConsultationCommand, { readonly type: 'speak-for-affiliates' }>,
  ): Promise<StoredConsultation> {
    const { by } = command;
    let after: StoredConsultation | undefined;
    await this.conducting.byPerson(allianceId, by, ofWhatIsPassedOn, async (stored, tx) => {
      const before = await this.keeping.knownTo(by.organizationId, allianceId, consultationId, tx);
      const reach = reachOf(stored);
      const decision = decideConsultation(before.consultation, command, this.moments.now(), reach);
      if (!decision.accepted) throw refused(decision.refusal);
      after = await this.keeping.take(before, decision.events, reach.timeZone, tx);
      return { to: 'part', facts: factsOfConsultation(decision.events) };
    });
    if (!after) throw new Error(`Nothing came of a command on the consultation ${consultationId}.`);
    return after;
  }
}

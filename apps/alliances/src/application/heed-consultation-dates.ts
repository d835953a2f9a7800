import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { votingMembers } from '../domain/alliance/alliance.js';
import { decideConsultationDates } from '../domain/affiliates/decide-consultation-dates.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfConsultation, KeepConsultations } from './keep-consultations.js';
import { ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';

/** A day of a consultation of affiliates has passed: the present state decides what that means. */
@Injectable()
export class HeedConsultationDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly keeping: KeepConsultations,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofConsultation(allianceId: string, consultationId: string, tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    const found = await this.keeping.known(allianceId, consultationId, tx);
    const reach = reachOf(stored);
    const events = decideConsultationDates(found.consultation, this.moments.now().at, {
      allianceStatus: stored.record.alliance.status,
      voting: votingMembers(stored.record.alliance),
      mayRead: (id) => ofWhatIsPassedOn(stored, [id]),
      ...reach,
    });
    // Also when nothing follows: days may have begun to end elsewhere since the alarm was set.
    await this.keeping.take(found, events, reach.timeZone, tx);
    if (events.length > 0) await this.conducting.byRule(stored, { to: 'part', facts: factsOfConsultation(events) }, tx);
  }

  /** Some may have become pointless: each one that is open is a change of its own, since others may know of it. */
  async ofTable(allianceId: string, tx: Tx): Promise<void> {
    for (const id of await this.keeping.openIn(allianceId, tx)) await this.ofConsultation(allianceId, id, tx);
  }
}

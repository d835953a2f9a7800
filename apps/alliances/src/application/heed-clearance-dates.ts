import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { votingMembers } from '../domain/alliance/alliance.js';
import { decideClearanceDates } from '../domain/clearances/decide-clearance-dates.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfClearance, KeepClearances } from './keep-clearances.js';
import { ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';

/** A day of a clearance has passed: the present state decides what that means. */
@Injectable()
export class HeedClearanceDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly keeping: KeepClearances,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofClearance(allianceId: string, clearanceId: string, tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    const found = await this.keeping.known(allianceId, clearanceId, tx);
    const reach = reachOf(stored);
    const { alliance, reporting } = stored.record;
    const events = decideClearanceDates(found.clearance, this.moments.now().at, {
      allianceStatus: alliance.status,
      voting: votingMembers(alliance),
      report: reporting.reports.find(({ id }) => id === found.clearance.reportId),
      mayRead: (id) => ofWhatIsPassedOn(stored, [id]),
      ...reach,
    });
    // Also when nothing follows: days may have begun to end elsewhere since the alarm was set.
    await this.keeping.take(found, events, reach.timeZone, tx);
    if (events.length > 0) await this.conducting.byRule(stored, { to: 'part', facts: factsOfClearance(events) }, tx);
  }

  /** Some may have become pointless: each one that is open is a change of its own, since others may know of it. */
  async ofTable(allianceId: string, tx: Tx): Promise<void> {
    for (const id of await this.keeping.openIn(allianceId, tx)) await this.ofClearance(allianceId, id, tx);
  }
}

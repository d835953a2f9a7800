import { notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { ClearanceEvent } from '../domain/clearances/clearance-events.js';
import { type Clearance, readersOfClearance } from '../domain/clearances/clearance.js';
import { nextClearanceDay } from '../domain/clearances/decide-clearance-dates.js';
import { evolveClearance } from '../domain/clearances/evolve-clearance.js';
import type { PartFact } from '../domain/record/alliance-record.js';
import { dayEnds } from '../domain/time/day-ends.js';
import { ClearanceDateDue } from '../events/timers.js';
import { ClearancesRepository, type StoredClearance } from '../persistence/clearances.repository.js';

/** Writes what happened to clearances, and sets the alarm of each for the next day on which the clock says something. */
@Injectable()
export class KeepClearances {
  constructor(private readonly clearances: ClearancesRepository) {}

  /** For what is done to it. @throws Problem 404 */
  async known(allianceId: string, id: string, tx: Tx): Promise<StoredClearance> {
    const found = await this.clearances.find(allianceId, id, tx);
    if (!found) throw notFound();
    return found;
  }

  /** The same for an organisation. @throws Problem 404 for one that neither asks nor is asked */
  async knownTo(organizationId: string, allianceId: string, id: string, tx: Tx): Promise<StoredClearance> {
    const found = await this.known(allianceId, id, tx);
    if (!readersOfClearance(found.clearance).includes(organizationId)) throw notFound();
    return found;
  }

  /** The one that an organisation asked for on a report and has neither signed nor taken back. */
  async openOf(reportId: string, organizationId: string, tx: Tx): Promise<string | undefined> {
    return this.clearances.openOf(reportId, organizationId, tx);
  }

  /** Ids of those of an alliance that are open, oldest first. */
  async openIn(allianceId: string, tx: Tx): Promise<readonly string[]> {
    return this.clearances.openIn(allianceId, tx);
  }

  async begin(clearance: Clearance, timeZone: string | undefined, tx: Tx): Promise<StoredClearance> {
    const stored = await this.clearances.add(clearance, tx);
    this.await(clearance, timeZone, tx);
    return stored;
  }

  /** @returns it as it was when nothing happened */
  async take(
    before: StoredClearance,
    events: readonly ClearanceEvent[],
    timeZone: string | undefined,
    tx: Tx,
  ): Promise<StoredClearance> {
    const clearance = events.reduce(evolveClearance, before.clearance);
    this.await(clearance, timeZone, tx);
    return events.length === 0 ? before : this.clearances.save(clearance, before, tx);
  }

  private await(clearance: Clearance, timeZone: string | undefined, tx: Tx): void {
    const { id: clearanceId, allianceId } = clearance;
    const day = nextClearanceDay(clearance);
    if (day === undefined) return tx.cancel(`clearance/${clearanceId}`);
    const data = { allianceId, clearanceId };
    tx.schedule(`clearance/${clearanceId}`, dayEnds(day, timeZone), ClearanceDateDue, allianceId, data);
  }
}

export const factsOfClearance = (events: readonly ClearanceEvent[]): readonly PartFact[] =>
  events.map((event) => ({ of: 'clearance', event }));

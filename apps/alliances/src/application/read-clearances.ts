import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { asReadNow, readersOfClearance } from '../domain/clearances/clearance.js';
import { ClearancesRepository, type StoredClearance } from '../persistence/clearances.repository.js';
import { ReportsRepository, type StoredReport } from '../persistence/reports.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { readersOf } from './acting.js';
import { ofAlliance, ofWhatIsPassedOn } from './may-know.js';
import { reachOf } from './reach-of.js';
import { ReadAlliance } from './read-alliance.js';

/** What institutions of a state clear among themselves: whoever asks and is asked reads it, and nobody else. */
@Injectable()
export class ReadClearances {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly clearances: ClearancesRepository,
    private readonly reports: ReportsRepository,
  ) {}

  /** The caller's own. @param before id of the last one seen */
  async list(allianceId: string, caller: Caller, limit: number, before?: string): Promise<readonly StoredClearance[]> {
    const readers = readersOf(caller);
    const stored = await this.reading.execute(allianceId, caller, ofAlliance);
    if (!ofWhatIsPassedOn(stored, readers)) return [];
    const found = await this.clearances.list(allianceId, readers, limit, before);
    return found.map((one) => readNow(one, stored));
  }

  /** With the report that it is about, which the institutions may read nowhere else. @throws Problem 404 */
  async one(
    allianceId: string,
    clearanceId: string,
    caller: Caller,
  ): Promise<{ readonly found: StoredClearance; readonly about: StoredReport }> {
    const stored = await this.reading.execute(allianceId, caller, ofWhatIsPassedOn);
    const found = await this.clearances.find(allianceId, clearanceId);
    if (!found || !readersOfClearance(found.clearance).some((id) => readersOf(caller).includes(id))) throw notFound();
    const about = await this.reports.find(allianceId, found.clearance.reportId);
    if (!about) throw new Error(`The clearance ${clearanceId} is about a report that does not exist.`);
    return { found: readNow(found, stored), about };
  }
}

const readNow = ({ clearance, version }: StoredClearance, stored: StoredAlliance): StoredClearance => ({
  clearance: asReadNow(clearance, reachOf(stored).closedOut),
  version,
});

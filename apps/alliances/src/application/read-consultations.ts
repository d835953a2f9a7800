import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { readersOfConsultation } from '../domain/affiliates/consultation.js';
import {
  AffiliateConsultationsRepository,
  type StoredConsultation,
} from '../persistence/affiliate-consultations.repository.js';
import { ReportsRepository, type StoredReport } from '../persistence/reports.repository.js';
import { readersOf } from './acting.js';
import { ofAlliance, ofWhatIsPassedOn } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** What confederations ask their affiliates: the one that asks and those that are asked read it, and nobody else. */
@Injectable()
export class ReadConsultations {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly consultations: AffiliateConsultationsRepository,
    private readonly reports: ReportsRepository,
  ) {}

  /** The caller's own. @param before id of the last one seen */
  async list(
    allianceId: string,
    caller: Caller,
    limit: number,
    before?: string,
  ): Promise<readonly StoredConsultation[]> {
    const readers = readersOf(caller);
    const stored = await this.reading.execute(allianceId, caller, ofAlliance);
    if (!ofWhatIsPassedOn(stored, readers)) return [];
    return this.consultations.list(allianceId, readers, limit, before);
  }

  /** With the report that it is about, which affiliates may read nowhere else. @throws Problem 404 */
  async one(
    allianceId: string,
    consultationId: string,
    caller: Caller,
  ): Promise<{ readonly found: StoredConsultation; readonly about: StoredReport }> {
    await this.reading.execute(allianceId, caller, ofWhatIsPassedOn);
    const found = await this.consultations.find(allianceId, consultationId);
    const readers = readersOf(caller);
    if (!found || !readersOfConsultation(found.consultation).some((id) => readers.includes(id))) throw notFound();
    const about = await this.reports.find(allianceId, found.consultation.reportId);
    if (!about) throw new Error(`The consultation ${consultationId} is about a report that does not exist.`);
    return { found, about };
  }
}

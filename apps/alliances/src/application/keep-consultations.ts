import { notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { ConsultationEvent } from '../domain/affiliates/consultation-events.js';
import { type AffiliateConsultation, readersOfConsultation } from '../domain/affiliates/consultation.js';
import { nextConsultationDay } from '../domain/affiliates/decide-consultation-dates.js';
import { evolveConsultation } from '../domain/affiliates/evolve-consultation.js';
import type { PartFact } from '../domain/record/alliance-record.js';
import { dayEnds } from '../domain/time/day-ends.js';
import { ConsultationDateDue } from '../events/timers.js';
import {
  AffiliateConsultationsRepository,
  type StoredConsultation,
} from '../persistence/affiliate-consultations.repository.js';

/** Writes what happened to consultations, and sets the alarm of each for the next day on which the clock says something. */
@Injectable()
export class KeepConsultations {
  constructor(private readonly consultations: AffiliateConsultationsRepository) {}

  /** For what is done to it. @throws Problem 404 */
  async known(allianceId: string, id: string, tx: Tx): Promise<StoredConsultation> {
    const found = await this.consultations.find(allianceId, id, tx);
    if (!found) throw notFound();
    return found;
  }

  /** The same for an organisation. @throws Problem 404 for one that neither asks nor is asked */
  async knownTo(organizationId: string, allianceId: string, id: string, tx: Tx): Promise<StoredConsultation> {
    const found = await this.known(allianceId, id, tx);
    if (!readersOfConsultation(found.consultation).includes(organizationId)) throw notFound();
    return found;
  }

  /** The one of a confederation on a report that it has neither answered nor taken back. */
  async openOf(reportId: string, organizationId: string, tx: Tx): Promise<AffiliateConsultation | undefined> {
    return this.consultations.openOf(reportId, organizationId, tx);
  }

  /** Ids of those of an alliance that are open, oldest first. */
  async openIn(allianceId: string, tx: Tx): Promise<readonly string[]> {
    return this.consultations.openIn(allianceId, tx);
  }

  async begin(consultation: AffiliateConsultation, timeZone: string | undefined, tx: Tx): Promise<StoredConsultation> {
    const stored = await this.consultations.add(consultation, tx);
    this.await(consultation, timeZone, tx);
    return stored;
  }

  /** @returns it as it was when nothing happened */
  async take(
    before: StoredConsultation,
    events: readonly ConsultationEvent[],
    timeZone: string | undefined,
    tx: Tx,
  ): Promise<StoredConsultation> {
    const consultation = events.reduce(evolveConsultation, before.consultation);
    this.await(consultation, timeZone, tx);
    return events.length === 0 ? before : this.consultations.save(consultation, before, tx);
  }

  private await(consultation: AffiliateConsultation, timeZone: string | undefined, tx: Tx): void {
    const { id: consultationId, allianceId } = consultation;
    const day = nextConsultationDay(consultation);
    if (day === undefined) return tx.cancel(`consultation/${consultationId}`);
    const data = { allianceId, consultationId };
    tx.schedule(`consultation/${consultationId}`, dayEnds(day, timeZone), ConsultationDateDue, allianceId, data);
  }
}

export const factsOfConsultation = (events: readonly ConsultationEvent[]): readonly PartFact[] =>
  events.map((event) => ({ of: 'affiliates', event }));

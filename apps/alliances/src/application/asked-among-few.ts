import { Injectable } from '@nestjs/common';
import { owedConsultation } from '../domain/affiliates/owed-consultation.js';
import { owedClearance } from '../domain/clearances/owed-clearance.js';
import type { OwedAnswer } from '../domain/week/owed-answer.js';
import { AffiliateConsultationsRepository } from '../persistence/affiliate-consultations.repository.js';
import { AllianceTimeZones } from '../persistence/alliance-time-zones.js';
import { ClearancesRepository } from '../persistence/clearances.repository.js';

/** An answer that only those who ask and are asked know of, with the alliance in which it is. */
export interface AwaitedAnswer {
  readonly allianceId: string;
  readonly answer: OwedAnswer;
}

/** What institutions of a state, and affiliates, were asked and have not answered; each until its alliance's day ends. */
@Injectable()
export class AskedAmongFew {
  constructor(
    private readonly clearances: ClearancesRepository,
    private readonly consultations: AffiliateConsultationsRepository,
    private readonly timeZones: AllianceTimeZones,
  ) {}

  /** As this organisation reads it. @param allianceId only of this one */
  async of(organizationId: string, allianceId?: string): Promise<readonly AwaitedAnswer[]> {
    const [clearances, consultations] = await Promise.all([
      this.clearances.waiting(organizationId, allianceId),
      this.consultations.waiting(organizationId, allianceId),
    ]);
    const zones = await this.timeZones.of([...clearances, ...consultations].map((one) => one.allianceId));
    return [
      ...clearances.map((one) => ({
        allianceId: one.allianceId,
        answer: owedClearance(one, zones.get(one.allianceId)),
      })),
      ...consultations.flatMap((one) =>
        owedConsultation(one, organizationId, zones.get(one.allianceId)).map((answer) => ({
          allianceId: one.allianceId,
          answer,
        })),
      ),
    ];
  }
}

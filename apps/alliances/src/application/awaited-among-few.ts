import { Injectable } from '@nestjs/common';
import { owedConsultation } from '../domain/affiliates/owed-consultation.js';
import { owedClearance } from '../domain/clearances/owed-clearance.js';
import type { AllianceSummary } from '../domain/board/summarize-board.js';
import type { OwedAnswer } from '../domain/week/owed-answer.js';
import { AffiliateConsultationsRepository } from '../persistence/affiliate-consultations.repository.js';
import { ClearancesRepository } from '../persistence/clearances.repository.js';
import { ClosedAlliances } from '../persistence/closed-alliances.js';
import { Moments } from './moments.js';

/** An answer that only those who ask and are asked know of, with the alliance in which it is. */
export interface AwaitedAnswer {
  readonly allianceId: string;
  readonly answer: OwedAnswer;
}

/** A summary as they read it who know of that: an alliance does not keep it of itself. */
export const summaryWith = (few: readonly string[], summary: AllianceSummary): AllianceSummary =>
  few.includes(summary.id) ? { ...summary, awaitingAnswer: summary.awaitingAnswer + 1 } : summary;

/** What institutions of a state, and affiliates, owe to whoever asks them, in the alliance or not. */
@Injectable()
export class AwaitedAmongFew {
  constructor(
    private readonly clearances: ClearancesRepository,
    private readonly consultations: AffiliateConsultationsRepository,
    private readonly closed: ClosedAlliances,
    private readonly moments: Moments,
  ) {}

  /** As this organisation reads it; of those that can answer. @param allianceId only of this one */
  async of(organizationId: string, allianceId?: string): Promise<readonly AwaitedAnswer[]> {
    const [clearances, consultations] = await Promise.all([
      this.clearances.waiting(organizationId, allianceId),
      this.consultations.waiting(organizationId, allianceId),
    ]);
    const { at } = this.moments.now();
    const inTime = [
      ...clearances.map((one) => ({ allianceId: one.allianceId, answer: owedClearance(one) })),
      ...consultations.flatMap((one) =>
        owedConsultation(one, organizationId).map((answer) => ({ allianceId: one.allianceId, answer })),
      ),
    ].filter(({ answer: { until } }) => until === undefined || until > at);
    const canAnswer = await this.closed.whoCanAnswer(inTime);
    return inTime.flatMap(({ answer, ...one }) => {
      const organizations = answer.organizations.filter((id) => canAnswer(one, id));
      return organizations.length === 0 ? [] : [{ ...one, answer: { ...answer, organizations } }];
    });
  }

  /** The alliances in which something is awaited so, each once. */
  async alliancesOf(organizations: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(organizations.map((id) => this.of(id)));
    return [...new Set(found.flat().map(({ allianceId }) => allianceId))];
  }
}

import { Injectable } from '@nestjs/common';
import type { AllianceSummary } from '../domain/board/summarize-board.js';
import { ClosedAlliances } from '../persistence/closed-alliances.js';
import { AskedAmongFew, type AwaitedAnswer } from './asked-among-few.js';
import { Moments } from './moments.js';

/** A summary as they read it who know of that: an alliance does not keep it of itself. */
export const summaryWith = (few: readonly string[], summary: AllianceSummary): AllianceSummary =>
  few.includes(summary.id) ? { ...summary, awaitingAnswer: summary.awaitingAnswer + 1 } : summary;

/** What institutions of a state, and affiliates, owe to whoever asks them, in the alliance or not. */
@Injectable()
export class AwaitedAmongFew {
  constructor(
    private readonly asked: AskedAmongFew,
    private readonly closed: ClosedAlliances,
    private readonly moments: Moments,
  ) {}

  /** As this organisation reads it; of those that can answer. @param allianceId only of this one */
  async of(organizationId: string, allianceId?: string): Promise<readonly AwaitedAnswer[]> {
    const { at } = this.moments.now();
    const asked = await this.asked.of(organizationId, allianceId);
    const inTime = asked.filter(({ answer: { until } }) => until === undefined || until > at);
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

import {
  AllianceConcluded,
  type AllianceConcludedData,
  AllianceDissolved,
  type AllianceDissolvedData,
  type EventEnvelope,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Tx } from '#persistence';
import { CreditMembers } from '../application/credit-members.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';

/** Whom nobody can invite any more leaves the lists; who came to the end together has gained experience. */
@Reactions('matching')
export class EndSearchWhenAllianceEnds {
  constructor(
    private readonly crediting: CreditMembers,
    private readonly jobs: MatchingJobs,
  ) {}

  @OnEvent(AllianceConcluded)
  async whenConcluded({ event, tx }: Delivery<AllianceConcludedData>): Promise<void> {
    await this.crediting.execute(event.data, event.time.slice(0, 10), tx);
    await this.endSearch(event, tx);
  }

  @OnEvent(AllianceDissolved)
  async whenDissolved({ event, tx }: Delivery<AllianceDissolvedData>): Promise<void> {
    await this.endSearch(event, tx);
  }

  private async endSearch(
    { subject, sequence, data }: EventEnvelope<string, AllianceDissolvedData>,
    tx: Tx,
  ): Promise<void> {
    const priority = priorities.changedInitiative;
    const after = { subject, sequence };
    await this.jobs.request([{ kind: 'initiative', subjectId: data.initiativeId, priority, after }], tx);
  }
}

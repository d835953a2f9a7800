import {
  type EventEnvelope,
  ProposalClosed,
  type ProposalClosedData,
  ProposalConfirmed,
  type ProposalConfirmedData,
  ProposalPublished,
  type ProposalPublishedData,
  ProposalRevised,
  type ProposalRevisedData,
  ProposalWithdrawn,
  type ProposalWithdrawnData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { type JobRequest, MatchingJobs, priorities } from '../persistence/matching-jobs.js';

@Reactions('matching')
export class MatchInitiativeWhenItChanges {
  constructor(private readonly jobs: MatchingJobs) {}

  @OnEvent(ProposalPublished)
  async whenPublished({ event, tx }: Delivery<ProposalPublishedData>): Promise<void> {
    await this.jobs.request([toMatchAnew(event, priorities.newInitiative)], tx);
  }

  @OnEvent(ProposalRevised)
  async whenRevised({ event, tx }: Delivery<ProposalRevisedData>): Promise<void> {
    await this.jobs.request([toMatchAnew(event, priorities.changedInitiative)], tx);
  }

  @OnEvent(ProposalConfirmed)
  async whenConfirmed({ event, tx }: Delivery<ProposalConfirmedData>): Promise<void> {
    await this.jobs.request([toMatchAnew(event, priorities.refresh)], tx);
  }

  @OnEvent(ProposalClosed)
  async whenClosed({ event, tx }: Delivery<ProposalClosedData>): Promise<void> {
    await this.jobs.request([toMatchAnew(event, priorities.changedInitiative)], tx);
  }

  @OnEvent(ProposalWithdrawn)
  async whenWithdrawn({ event, tx }: Delivery<ProposalWithdrawnData>): Promise<void> {
    await this.jobs.request([toMatchAnew(event, priorities.changedInitiative)], tx);
  }
}

const toMatchAnew = (
  { subject, sequence, data }: EventEnvelope<string, { readonly initiativeId: string }>,
  priority: number,
): JobRequest => ({
  kind: 'initiative',
  subjectId: data.initiativeId,
  priority,
  anew: true,
  after: { subject, sequence },
});

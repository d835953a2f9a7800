import { ProposalPublished, type ProposalPublishedData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { StartAlliance } from '../application/start-alliance.js';

@Reactions('alliances')
export class StartAllianceWhenProposalIsPublished {
  constructor(private readonly starting: StartAlliance) {}

  @OnEvent(ProposalPublished)
  async start({ event, tx }: Delivery<ProposalPublishedData>): Promise<void> {
    await this.starting.execute(event.data, tx);
  }
}

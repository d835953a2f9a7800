import {
  ProposalClosed,
  type ProposalClosedData,
  ProposalRevised,
  type ProposalRevisedData,
  ProposalWithdrawn,
  type ProposalWithdrawnData,
  SuggestionShared,
  type SuggestionSharedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { FollowInitiative } from '../application/follow-initiative.js';

@Reactions('alliances')
export class FollowInitiativeWhenItChanges {
  constructor(private readonly following: FollowInitiative) {}

  @OnEvent(ProposalRevised)
  async revised({ event, tx }: Delivery<ProposalRevisedData>): Promise<void> {
    await this.following.revised(event.data.initiativeId, event.data.content, tx);
  }

  @OnEvent(SuggestionShared)
  async shared({ event, tx }: Delivery<SuggestionSharedData>): Promise<void> {
    await this.following.shared(event.data.initiativeId, event.data.organizationId, tx);
  }

  @OnEvent(ProposalClosed)
  async closed({ event, tx }: Delivery<ProposalClosedData>): Promise<void> {
    await this.following.closed(event.data.initiativeId, tx);
  }

  @OnEvent(ProposalWithdrawn)
  async withdrawn({ event, tx }: Delivery<ProposalWithdrawnData>): Promise<void> {
    await this.following.withdrawn(event.data.initiativeId, tx);
  }
}

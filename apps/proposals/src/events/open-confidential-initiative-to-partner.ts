import {
  PartnerInvited,
  type PartnerInvitedData,
  SeatFilled,
  type SeatFilledData,
  SuggestionShared,
  type SuggestionSharedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';

/** Whoever was shown a confidential call, invited to it or seated in its alliance may read it. */
@Reactions('proposals')
export class OpenConfidentialInitiativeToPartner {
  constructor(private readonly initiatives: InitiativesRepository) {}

  @OnEvent(SuggestionShared)
  async whenShared({ event, tx }: Delivery<SuggestionSharedData>): Promise<void> {
    await this.initiatives.openTo(event.data.organizationId, event.data.initiativeId, tx);
  }

  @OnEvent(PartnerInvited)
  async whenInvited({ event, tx }: Delivery<PartnerInvitedData>): Promise<void> {
    await this.initiatives.openTo(event.data.organizationId, event.data.initiativeId, tx);
  }

  @OnEvent(SeatFilled)
  async whenSeated({ event, tx }: Delivery<SeatFilledData>): Promise<void> {
    await this.initiatives.openTo(event.data.organizationId, event.data.initiativeId, tx);
  }
}

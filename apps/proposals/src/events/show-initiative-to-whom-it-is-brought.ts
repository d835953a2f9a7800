import {
  CoordinatorReplaced,
  type CoordinatorReplacedData,
  InterestExpressed,
  type InterestExpressedData,
  PartnerInvited,
  type PartnerInvitedData,
  SeatFilled,
  type SeatFilledData,
  SuggestionShared,
  type SuggestionSharedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { ShowInitiative } from '../application/show-initiative.js';
import { coordinatedBy, involve, share } from '../domain/shown-to.js';

/** Whoever was shown a call, invited to it, stands for or holds one of its seats, or coordinates, may read it. */
@Reactions('proposals')
export class ShowInitiativeToWhomItIsBrought {
  constructor(private readonly showing: ShowInitiative) {}

  @OnEvent(SuggestionShared)
  async whenShared({ event: { data }, tx }: Delivery<SuggestionSharedData>): Promise<void> {
    await this.showing.execute(data.initiativeId, (shown) => share(shown, data.organizationId), tx);
  }

  @OnEvent(PartnerInvited)
  async whenInvited({ event: { data }, tx }: Delivery<PartnerInvitedData>): Promise<void> {
    await this.showing.execute(data.initiativeId, (shown) => involve(shown, data, 'invited'), tx);
  }

  @OnEvent(InterestExpressed)
  async whenInterested({ event: { data }, tx }: Delivery<InterestExpressedData>): Promise<void> {
    await this.showing.execute(data.initiativeId, (shown) => involve(shown, data, 'candidate'), tx);
  }

  @OnEvent(SeatFilled)
  async whenSeated({ event: { data }, tx }: Delivery<SeatFilledData>): Promise<void> {
    await this.showing.execute(data.initiativeId, (shown) => involve(shown, data, 'seated'), tx);
  }

  @OnEvent(CoordinatorReplaced)
  async whenCoordinating({ event: { data }, tx }: Delivery<CoordinatorReplacedData>): Promise<void> {
    const { initiativeId, coordinatorOrganizationId } = data;
    await this.showing.execute(initiativeId, (shown) => coordinatedBy(shown, coordinatorOrganizationId), tx);
  }
}

import {
  InterestDeclined,
  type InterestDeclinedData,
  InterestWithdrawn,
  type InterestWithdrawnData,
  InvitationDeclined,
  type InvitationDeclinedData,
  InvitationExpired,
  type InvitationExpiredData,
  InvitationWithdrawn,
  type InvitationWithdrawnData,
  SeatVacated,
  type SeatVacatedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Tx } from '#persistence';
import { ShowInitiative } from '../application/show-initiative.js';
import { endInvolvement, type Involvement, type SeatParty } from '../domain/shown-to.js';

type Ended = SeatParty & { readonly initiativeId: string };

/** An invitation or a candidacy that came to nothing, and a place that was left, no longer open a confidential call. */
@Reactions('proposals')
export class HideInitiativeFromWhoLeft {
  constructor(private readonly showing: ShowInitiative) {}

  @OnEvent(InvitationDeclined)
  async whenInvitationDeclined({ event, tx }: Delivery<InvitationDeclinedData>): Promise<void> {
    await this.end(event.data, ['invited'], tx);
  }

  @OnEvent(InvitationExpired)
  async whenInvitationExpired({ event, tx }: Delivery<InvitationExpiredData>): Promise<void> {
    await this.end(event.data, ['invited'], tx);
  }

  @OnEvent(InvitationWithdrawn)
  async whenInvitationWithdrawn({ event, tx }: Delivery<InvitationWithdrawnData>): Promise<void> {
    await this.end(event.data, ['invited'], tx);
  }

  @OnEvent(InterestDeclined)
  async whenInterestDeclined({ event, tx }: Delivery<InterestDeclinedData>): Promise<void> {
    await this.end(event.data, ['invited', 'candidate'], tx);
  }

  @OnEvent(InterestWithdrawn)
  async whenInterestWithdrawn({ event, tx }: Delivery<InterestWithdrawnData>): Promise<void> {
    await this.end(event.data, ['invited', 'candidate'], tx);
  }

  @OnEvent(SeatVacated)
  async whenSeatVacated({ event, tx }: Delivery<SeatVacatedData>): Promise<void> {
    await this.end(event.data, ['seated'], tx);
  }

  private async end(ended: Ended, as: readonly Involvement[], tx: Tx): Promise<void> {
    await this.showing.execute(ended.initiativeId, (shown) => endInvolvement(shown, ended, as), tx);
  }
}

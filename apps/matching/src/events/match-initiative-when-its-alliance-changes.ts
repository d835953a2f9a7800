import {
  AllianceFellDormant,
  type AllianceFellDormantData,
  AllianceWoken,
  type AllianceWokenData,
  BalanceBroken,
  type BalanceBrokenData,
  CompositionRevised,
  type CompositionRevisedData,
  CoordinatorReplaced,
  type CoordinatorReplacedData,
  type EventEnvelope,
  InterestExpressed,
  type InterestExpressedData,
  InterestWithdrawn,
  type InterestWithdrawnData,
  InvitationExpired,
  type InvitationExpiredData,
  InvitationWithdrawn,
  type InvitationWithdrawnData,
  PartnerInvited,
  type PartnerInvitedData,
  SeatFilled,
  type SeatFilledData,
  SeatVacated,
  type SeatVacatedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Tx } from '#persistence';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';

/**
 * Who is in, or was approached, leaves the lists of all seats; a seat that is needed again is matched anew. While an
 * alliance sleeps nobody can join it, so nobody is suggested.
 */
@Reactions('matching')
export class MatchInitiativeWhenItsAllianceChanges {
  constructor(
    private readonly jobs: MatchingJobs,
    private readonly records: PartnerRecordsRepository,
  ) {}

  @OnEvent(SeatFilled)
  async whenFilled({ event, tx }: Delivery<SeatFilledData>): Promise<void> {
    await this.knowsOfIt(event, tx);
    await this.match(event, false, tx);
  }

  @OnEvent(SeatVacated)
  async whenVacated({ event, tx }: Delivery<SeatVacatedData>): Promise<void> {
    await this.match(event, true, tx);
  }

  @OnEvent(BalanceBroken)
  async whenBroken({ event, tx }: Delivery<BalanceBrokenData>): Promise<void> {
    const { initiativeId, missing } = event.data;
    const seats = missing.map(({ seatId }) => ({
      kind: 'seat' as const,
      subjectId: seatId,
      initiativeId,
      priority: priorities.changedInitiative,
      anew: true,
    }));
    await this.jobs.request(seats, tx);
  }

  @OnEvent(CompositionRevised)
  async whenRevised({ event, tx }: Delivery<CompositionRevisedData>): Promise<void> {
    await this.match(event, true, tx);
  }

  @OnEvent(AllianceFellDormant)
  async whenFellDormant({ event, tx }: Delivery<AllianceFellDormantData>): Promise<void> {
    await this.match(event, false, tx);
  }

  @OnEvent(AllianceWoken)
  async whenWoken({ event, tx }: Delivery<AllianceWokenData>): Promise<void> {
    await this.match(event, true, tx);
  }

  /** It may have rested for as long as the one before was suspended. */
  @OnEvent(CoordinatorReplaced)
  async whenCoordinatorReplaced({ event, tx }: Delivery<CoordinatorReplacedData>): Promise<void> {
    await this.match(event, false, tx);
  }

  @OnEvent(PartnerInvited)
  async whenInvited({ event, tx }: Delivery<PartnerInvitedData>): Promise<void> {
    await this.knowsOfIt(event, tx);
    await this.match(event, false, tx);
  }

  @OnEvent(InvitationExpired)
  async whenExpired({ event, tx }: Delivery<InvitationExpiredData>): Promise<void> {
    await this.match(event, false, tx);
  }

  @OnEvent(InvitationWithdrawn)
  async whenInvitationWithdrawn({ event, tx }: Delivery<InvitationWithdrawnData>): Promise<void> {
    await this.match(event, false, tx);
  }

  @OnEvent(InterestExpressed)
  async whenInterested({ event, tx }: Delivery<InterestExpressedData>): Promise<void> {
    await this.knowsOfIt(event, tx);
    await this.match(event, false, tx);
  }

  @OnEvent(InterestWithdrawn)
  async whenInterestWithdrawn({ event, tx }: Delivery<InterestWithdrawnData>): Promise<void> {
    await this.match(event, false, tx);
  }

  /** Who was invited, came forward or sits is not told of the initiative when it is suggested for it again. */
  private async knowsOfIt(
    { data }: EventEnvelope<string, { readonly initiativeId: string; readonly organizationId: string }>,
    tx: Tx,
  ): Promise<void> {
    await this.records.tell(data.initiativeId, [data.organizationId], tx);
  }

  private async match(
    { subject, sequence, data }: EventEnvelope<string, { readonly initiativeId: string }>,
    anew: boolean,
    tx: Tx,
  ): Promise<void> {
    const priority = priorities.changedInitiative;
    const after = { subject, sequence };
    await this.jobs.request([{ kind: 'initiative', subjectId: data.initiativeId, priority, anew, after }], tx);
  }
}

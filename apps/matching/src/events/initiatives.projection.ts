import {
  AllianceConcluded,
  type AllianceConcludedData,
  AllianceDissolved,
  type AllianceDissolvedData,
  AllianceFellDormant,
  type AllianceFellDormantData,
  AllianceFormingStarted,
  type AllianceFormingStartedData,
  AllianceWoken,
  type AllianceWokenData,
  CompositionRevised,
  type CompositionRevisedData,
  CoordinatorReplaced,
  type CoordinatorReplacedData,
  type EventEnvelope,
  type InitiativeContent,
  InterestAccepted,
  type InterestAcceptedData,
  InterestDeclined,
  type InterestDeclinedData,
  InterestExpressed,
  type InterestExpressedData,
  InterestWithdrawn,
  type InterestWithdrawnData,
  InvitationAccepted,
  type InvitationAcceptedData,
  InvitationDeclined,
  type InvitationDeclinedData,
  InvitationExpired,
  type InvitationExpiredData,
  InvitationWithdrawn,
  type InvitationWithdrawnData,
  PartnerInvited,
  type PartnerInvitedData,
  ProposalAged,
  type ProposalAgedData,
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
  SeatFilled,
  type SeatFilledData,
  SeatVacated,
  type SeatVacatedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import type { mongo } from 'mongoose';
import { tableRulesOf } from '../domain/table-rules-of.js';
import { type KnownInitiative, KnownInitiatives } from '../persistence/read-models.js';

type OfInitiative = EventEnvelope<string, { readonly initiativeId: string }>;

/** Published initiatives, with who holds a seat or was approached; drafts are nobody's business. */
@Projection('matching.initiatives')
export class InitiativesProjection {
  readonly readModels = [KnownInitiatives];

  @OnEvent(ProposalPublished)
  published(event: EventEnvelope<string, ProposalPublishedData>, into: ReadModelWriter): void {
    const { version, leadOrganizationId, content } = event.data;
    const call = { version, leadOrganizationId, content, open: true };
    const publishedOn = event.time.slice(0, 10);
    this.set(event, { call, publishedOn, confirmedOn: publishedOn, aged: false }, into);
    this.layTheTable(event, content, into);
    this.seatTheTable(event, into);
  }

  @OnEvent(ProposalRevised)
  revised(event: EventEnvelope<string, ProposalRevisedData>, into: ReadModelWriter): void {
    const { version, content } = event.data;
    const fresh = { confirmedOn: event.time.slice(0, 10), aged: false };
    this.set(event, { 'call.version': version, 'call.content': content, ...fresh }, into);
    this.seatTheTable(event, into);
  }

  @OnEvent(ProposalConfirmed)
  confirmed(event: EventEnvelope<string, ProposalConfirmedData>, into: ReadModelWriter): void {
    this.set(event, { confirmedOn: event.time.slice(0, 10), aged: false }, into);
  }

  @OnEvent(ProposalAged)
  aged(event: EventEnvelope<string, ProposalAgedData>, into: ReadModelWriter): void {
    this.set(event, { aged: true }, into);
  }

  @OnEvent(ProposalClosed)
  closed(event: EventEnvelope<string, ProposalClosedData>, into: ReadModelWriter): void {
    this.set(event, { 'call.open': false, 'call.closedBecause': event.data.reason }, into);
  }

  @OnEvent(ProposalWithdrawn)
  withdrawn(event: EventEnvelope<string, ProposalWithdrawnData>, into: ReadModelWriter): void {
    this.set(event, { 'call.open': false }, into);
  }

  @OnEvent(AllianceFormingStarted)
  forming(event: EventEnvelope<string, AllianceFormingStartedData>, into: ReadModelWriter): void {
    this.set(event, { coordinatorOrganizationId: event.data.leadOrganizationId }, into);
  }

  @OnEvent(AllianceFellDormant)
  fellDormant(event: EventEnvelope<string, AllianceFellDormantData>, into: ReadModelWriter): void {
    this.set(event, { asleep: true }, into);
  }

  @OnEvent(AllianceWoken)
  woken(event: EventEnvelope<string, AllianceWokenData>, into: ReadModelWriter): void {
    this.set(event, { asleep: false }, into);
  }

  @OnEvent(AllianceConcluded)
  concluded(event: EventEnvelope<string, AllianceConcludedData>, into: ReadModelWriter): void {
    this.set(event, { ended: true }, into);
  }

  @OnEvent(AllianceDissolved)
  dissolved(event: EventEnvelope<string, AllianceDissolvedData>, into: ReadModelWriter): void {
    this.set(event, { ended: true }, into);
  }

  @OnEvent(CompositionRevised)
  compositionRevised(event: EventEnvelope<string, CompositionRevisedData>, into: ReadModelWriter): void {
    const { seats: table, rules } = event.data;
    this.set(event, { table, ...(rules && { rules }) }, into);
    this.seatTheTable(event, into);
  }

  @OnEvent(CoordinatorReplaced)
  coordinatorReplaced(event: EventEnvelope<string, CoordinatorReplacedData>, into: ReadModelWriter): void {
    this.set(event, { coordinatorOrganizationId: event.data.coordinatorOrganizationId }, into);
  }

  @OnEvent(SeatFilled)
  seatFilled(event: EventEnvelope<string, SeatFilledData>, into: ReadModelWriter): void {
    const { placeId, seatId, organizationId, constituency, country } = event.data;
    const place = { placeId, seatId, organizationId, constituency, ...(country !== undefined && { country }) };
    this.note(event, { $push: { places: place } }, into);
  }

  @OnEvent(SeatVacated)
  seatVacated(event: EventEnvelope<string, SeatVacatedData>, into: ReadModelWriter): void {
    this.note(event, { $pull: { places: { placeId: event.data.placeId } } }, into);
  }

  @OnEvent(PartnerInvited)
  invited(event: EventEnvelope<string, PartnerInvitedData>, into: ReadModelWriter): void {
    const { invitationId, organizationId } = event.data;
    this.note(event, { $push: { approaches: { id: invitationId, organizationId, by: 'invitation' } } }, into);
  }

  @OnEvent(InvitationAccepted)
  invitationAccepted(event: EventEnvelope<string, InvitationAcceptedData>, into: ReadModelWriter): void {
    this.settle(event, event.data.invitationId, into);
  }

  @OnEvent(InvitationDeclined)
  invitationDeclined(event: EventEnvelope<string, InvitationDeclinedData>, into: ReadModelWriter): void {
    this.settle(event, event.data.invitationId, into);
  }

  @OnEvent(InvitationExpired)
  invitationExpired(event: EventEnvelope<string, InvitationExpiredData>, into: ReadModelWriter): void {
    this.settle(event, event.data.invitationId, into);
  }

  @OnEvent(InvitationWithdrawn)
  invitationWithdrawn(event: EventEnvelope<string, InvitationWithdrawnData>, into: ReadModelWriter): void {
    this.settle(event, event.data.invitationId, into);
  }

  @OnEvent(InterestExpressed)
  interestExpressed(event: EventEnvelope<string, InterestExpressedData>, into: ReadModelWriter): void {
    const { interestId, organizationId } = event.data;
    this.note(event, { $push: { approaches: { id: interestId, organizationId, by: 'interest' } } }, into);
  }

  @OnEvent(InterestAccepted)
  interestAccepted(event: EventEnvelope<string, InterestAcceptedData>, into: ReadModelWriter): void {
    this.settle(event, event.data.interestId, into);
  }

  @OnEvent(InterestDeclined)
  interestDeclined(event: EventEnvelope<string, InterestDeclinedData>, into: ReadModelWriter): void {
    this.settle(event, event.data.interestId, into);
  }

  @OnEvent(InterestWithdrawn)
  interestWithdrawn(event: EventEnvelope<string, InterestWithdrawnData>, into: ReadModelWriter): void {
    this.settle(event, event.data.interestId, into);
  }

  /** An invitation or an interest that is no longer open. */
  private settle(event: OfInitiative, id: string, into: ReadModelWriter): void {
    this.note(event, { $pull: { approaches: { id } } }, into);
  }

  /** An alliance starts with the seats and the rules of the publication; it may have told of others already. */
  private layTheTable({ data }: OfInitiative, content: InitiativeContent, into: ReadModelWriter): void {
    const first = { table: content.seats, rules: tableRulesOf(content) };
    const filter = { _id: data.initiativeId };
    const kept = Object.entries(first).map(([field, value]) => [
      field,
      { $ifNull: [`$${field}`, { $literal: value }] },
    ]);
    into.write(KnownInitiatives, { updateOne: { filter, update: [{ $set: Object.fromEntries(kept) }] } });
  }

  /**
   * The alliance's seats come before those of the initiative, whichever was heard first: what a revision says is sought
   * when the alliance says that it took it over.
   */
  private seatTheTable({ data }: OfInitiative, into: ReadModelWriter): void {
    const filter = { _id: data.initiativeId, call: { $exists: true }, table: { $exists: true } };
    into.write(KnownInitiatives, {
      updateOne: { filter, update: [{ $set: { 'call.content.seats': '$table' } }] },
    });
  }

  private set(event: OfInitiative, facts: Readonly<Record<string, unknown>>, into: ReadModelWriter): void {
    this.note(event, { $set: facts }, into);
  }

  private note(event: OfInitiative, update: mongo.UpdateFilter<KnownInitiative>, into: ReadModelWriter): void {
    const seen = { $max: { [`seen.${event.subject}`]: event.sequence } };
    const filter = { _id: event.data.initiativeId };
    into.write(KnownInitiatives, { updateOne: { filter, update: { ...update, ...seen }, upsert: true } });
  }
}

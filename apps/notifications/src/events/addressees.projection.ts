import {
  AllianceFormingStarted,
  type AllianceFormingStartedData,
  ContactChanged,
  type ContactChangedData,
  CoordinatorReplaced,
  type CoordinatorReplacedData,
  type EventEnvelope,
  MemberJoinedOrganization,
  type MemberJoinedOrganizationData,
  MemberLeftOrganization,
  type MemberLeftOrganizationData,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { deskOf } from '../domain/standing-in/desk-of.js';
import { AddressedContacts, AddressedOrganizations, NoticedAlliances } from '../persistence/read-models.js';

/** Whom a notice reaches: the focal points of organisations, the coordinators of alliances, their sealed addresses. */
@Projection('notifications.addressees')
export class AddresseesProjection {
  readonly readModels = [AddressedOrganizations, AddressedContacts, NoticedAlliances];

  @OnEvent(OrganizationRegistered)
  registered({ data }: EventEnvelope<string, OrganizationRegisteredData>, into: ReadModelWriter): void {
    this.name(data.organizationId, data.profile.names, into);
  }

  @OnEvent(OrganizationProfileRevised)
  revised({ data }: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    this.name(data.organizationId, data.profile.names, into);
  }

  @OnEvent(MemberJoinedOrganization)
  joined({ data }: EventEnvelope<string, MemberJoinedOrganizationData>, into: ReadModelWriter): void {
    const { personId, roles, focalPoint } = data;
    const isWriter = roles.includes('admin') || roles.includes('editor');
    const kept = { ...(focalPoint && { focalPoints: personId }), ...(isWriter && { writers: personId }) };
    const dropped = { ...(!focalPoint && { focalPoints: personId }), ...(!isWriter && { writers: personId }) };
    const update = { $addToSet: kept, $pull: dropped, ...deskChange(data) };
    into.write(AddressedOrganizations, { updateOne: { filter: { _id: data.organizationId }, update, upsert: true } });
  }

  @OnEvent(MemberLeftOrganization)
  left({ data }: EventEnvelope<string, MemberLeftOrganizationData>, into: ReadModelWriter): void {
    const { personId } = data;
    const update = {
      $pull: { focalPoints: personId, writers: personId },
      $unset: { [`desks.${personId}`]: '' as const },
    };
    into.write(AddressedOrganizations, { updateOne: { filter: { _id: data.organizationId }, update } });
  }

  @OnEvent(ContactChanged)
  contact({ subject, data }: EventEnvelope<string, ContactChangedData>, into: ReadModelWriter): void {
    const replacement = data.sealed === undefined ? {} : { sealed: data.sealed };
    into.write(AddressedContacts, { replaceOne: { filter: { _id: subject }, replacement, upsert: true } });
  }

  @OnEvent(AllianceFormingStarted)
  forming({ data }: EventEnvelope<string, AllianceFormingStartedData>, into: ReadModelWriter): void {
    this.coordinate(data.allianceId, data.coordinatorPersonId, data.leadOrganizationId, into);
  }

  @OnEvent(CoordinatorReplaced)
  replaced({ data }: EventEnvelope<string, CoordinatorReplacedData>, into: ReadModelWriter): void {
    this.coordinate(data.allianceId, data.coordinatorPersonId, data.coordinatorOrganizationId, into);
  }

  private name(_id: string, names: AddressedOrganizationNames, into: ReadModelWriter): void {
    into.write(AddressedOrganizations, { updateOne: { filter: { _id }, update: { $set: { names } }, upsert: true } });
  }

  private coordinate(
    _id: string,
    coordinatorPersonId: string,
    coordinatorOrganizationId: string,
    into: ReadModelWriter,
  ): void {
    const update = { $set: { coordinatorPersonId, coordinatorOrganizationId } };
    into.write(NoticedAlliances, { updateOne: { filter: { _id }, update, upsert: true } });
  }
}

function deskChange(member: MemberJoinedOrganizationData): object {
  const path = `desks.${member.personId}`;
  const desk = deskOf(member);
  return desk ? { $set: { [path]: desk } } : { $unset: { [path]: '' } };
}

type AddressedOrganizationNames = OrganizationRegisteredData['profile']['names'];

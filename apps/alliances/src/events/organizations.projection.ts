import {
  type EventEnvelope,
  MemberJoinedOrganization,
  type MemberJoinedOrganizationData,
  MemberLeftOrganization,
  type MemberLeftOrganizationData,
  type OrganizationProfile,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import type { mongo } from 'mongoose';
import { KnownOrganizations, type KnownOrganization } from '../persistence/read-models.js';

/** Who may hold which seat, by the directory's word; no judgement of ours. */
@Projection('alliances.organizations')
export class OrganizationsProjection {
  readonly readModels = [KnownOrganizations];

  @OnEvent(OrganizationRegistered)
  registered({ data }: EventEnvelope<string, OrganizationRegisteredData>, into: ReadModelWriter): void {
    this.describe(data.organizationId, data.profile, into);
  }

  @OnEvent(OrganizationProfileRevised)
  revised({ data }: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    this.describe(data.organizationId, data.profile, into);
  }

  @OnEvent(MemberJoinedOrganization)
  joined({ data }: EventEnvelope<string, MemberJoinedOrganizationData>, into: ReadModelWriter): void {
    const { organizationId, personId, roles, focalPoint, capacity, away = false } = data;
    const isWriter = roles.includes('admin') || roles.includes('editor');
    const writers = { writers: personId };
    const path = `focalPoints.${personId}`;
    this.update(
      organizationId,
      {
        $addToSet: { people: personId, ...(isWriter && writers) },
        $pull: isWriter ? {} : writers,
        ...(focalPoint && { $set: { [path]: { away, ...(capacity !== undefined && { capacity }) } } }),
        ...(!focalPoint && { $unset: { [path]: '' as const } }),
      },
      into,
    );
  }

  @OnEvent(MemberLeftOrganization)
  left({ data }: EventEnvelope<string, MemberLeftOrganizationData>, into: ReadModelWriter): void {
    const { organizationId, personId } = data;
    const $unset = { [`focalPoints.${personId}`]: '' as const };
    this.update(organizationId, { $pull: { people: personId, writers: personId }, $unset }, into);
  }

  private describe(
    id: string,
    { names, acronym, constituency, mandate, places }: OrganizationProfile,
    into: ReadModelWriter,
  ): void {
    const $set = { names, constituency, mandate, places, ...(acronym !== undefined && { acronym }) };
    this.update(id, { $set, ...(acronym === undefined && { $unset: { acronym: '' as const } }) }, into);
  }

  private update(_id: string, update: mongo.UpdateFilter<KnownOrganization>, into: ReadModelWriter): void {
    into.write(KnownOrganizations, { updateOne: { filter: { _id }, update, upsert: true } });
  }
}

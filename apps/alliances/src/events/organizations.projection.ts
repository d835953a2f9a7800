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
    const { organizationId, personId, roles } = data;
    const isWriter = roles.includes('admin') || roles.includes('editor');
    const writers = { writers: personId };
    const update = isWriter
      ? { $addToSet: { people: personId, ...writers } }
      : { $addToSet: { people: personId }, $pull: writers };
    this.update(organizationId, update, into);
  }

  @OnEvent(MemberLeftOrganization)
  left({ data }: EventEnvelope<string, MemberLeftOrganizationData>, into: ReadModelWriter): void {
    this.update(data.organizationId, { $pull: { people: data.personId, writers: data.personId } }, into);
  }

  private describe(
    id: string,
    { names, constituency, mandate, places }: OrganizationProfile,
    into: ReadModelWriter,
  ): void {
    this.update(id, { $set: { names, constituency, mandate, places } }, into);
  }

  private update(_id: string, update: mongo.UpdateFilter<KnownOrganization>, into: ReadModelWriter): void {
    into.write(KnownOrganizations, { updateOne: { filter: { _id }, update, upsert: true } });
  }
}

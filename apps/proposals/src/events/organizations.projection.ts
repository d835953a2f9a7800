import {
  type EventEnvelope,
  MemberJoinedOrganization,
  type MemberJoinedOrganizationData,
  MemberLeftOrganization,
  type MemberLeftOrganizationData,
  OrganizationSuspended,
  type OrganizationSuspendedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { KnownOrganizations } from '../persistence/read-models.js';

/** What proposals know of organisations: who is suspended, and who writes in their name. */
@Projection('proposals.organizations')
export class OrganizationsProjection {
  readonly readModels = [KnownOrganizations];

  @OnEvent(OrganizationSuspended)
  suspended({ data }: EventEnvelope<string, OrganizationSuspendedData>, into: ReadModelWriter): void {
    const { organizationId, suspended } = data;
    const update = { $set: { suspended } };
    into.write(KnownOrganizations, { updateOne: { filter: { _id: organizationId }, update, upsert: true } });
  }

  @OnEvent(MemberJoinedOrganization)
  joined({ data }: EventEnvelope<string, MemberJoinedOrganizationData>, into: ReadModelWriter): void {
    const isWriter = data.roles.includes('admin') || data.roles.includes('editor');
    const writers = { writers: data.personId };
    const update = isWriter ? { $addToSet: writers } : { $pull: writers };
    into.write(KnownOrganizations, { updateOne: { filter: { _id: data.organizationId }, update, upsert: true } });
  }

  @OnEvent(MemberLeftOrganization)
  left({ data }: EventEnvelope<string, MemberLeftOrganizationData>, into: ReadModelWriter): void {
    const update = { $pull: { writers: data.personId } };
    into.write(KnownOrganizations, { updateOne: { filter: { _id: data.organizationId }, update } });
  }
}

import { type EventEnvelope, OrganizationSuspended, type OrganizationSuspendedData } from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { KnownOrganizations } from '../persistence/read-models.js';

/** What proposals know of organisations: who is suspended. */
@Projection('proposals.organizations')
export class OrganizationsProjection {
  readonly readModels = [KnownOrganizations];

  @OnEvent(OrganizationSuspended)
  suspended({ data }: EventEnvelope<string, OrganizationSuspendedData>, into: ReadModelWriter): void {
    const { organizationId, suspended } = data;
    const update = { $set: { suspended } };
    into.write(KnownOrganizations, { updateOne: { filter: { _id: organizationId }, update, upsert: true } });
  }
}

import {
  type EventEnvelope,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
  OrganizationSuspended,
  type OrganizationSuspendedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';

/** What matching knows of organisations. */
@Projection('matching.organizations')
export class OrganizationsProjection {
  readonly readModels = [KnownOrganizations];

  @OnEvent(OrganizationRegistered)
  registered(event: EventEnvelope<string, OrganizationRegisteredData>, into: ReadModelWriter): void {
    this.describe(event, into);
  }

  @OnEvent(OrganizationProfileRevised)
  revised(event: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    this.describe(event, into);
  }

  @OnEvent(OrganizationSuspended)
  suspended(event: EventEnvelope<string, OrganizationSuspendedData>, into: ReadModelWriter): void {
    this.set(event, { suspended: event.data.suspended }, into);
  }

  private describe(event: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    const { version, profile } = event.data;
    this.set(event, { version, profile, revisedOn: event.time.slice(0, 10) }, into);
  }

  private set(
    { subject, sequence, data }: EventEnvelope<string, { readonly organizationId: string }>,
    facts: Partial<KnownOrganization>,
    into: ReadModelWriter,
  ): void {
    const update = { $set: facts, $max: { [`seen.${subject}`]: sequence } };
    into.write(KnownOrganizations, { updateOne: { filter: { _id: data.organizationId }, update, upsert: true } });
  }
}

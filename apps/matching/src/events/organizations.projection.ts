import {
  type EventEnvelope,
  ExperienceGained,
  type ExperienceGainedData,
  OrganizationProfileAged,
  type OrganizationProfileAgedData,
  OrganizationProfileConfirmed,
  type OrganizationProfileConfirmedData,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
  OrganizationSuspended,
  type OrganizationSuspendedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';

/** So many concluded alliances are kept, the latest: more than any model counts, so that explanations can be made again. */
const mostKept = 50;

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

  @OnEvent(OrganizationProfileConfirmed)
  confirmed(event: EventEnvelope<string, OrganizationProfileConfirmedData>, into: ReadModelWriter): void {
    this.set(event, { confirmedOn: event.data.on, aged: false }, into);
  }

  @OnEvent(OrganizationProfileAged)
  aged(event: EventEnvelope<string, OrganizationProfileAgedData>, into: ReadModelWriter): void {
    this.set(event, { aged: true }, into);
  }

  @OnEvent(OrganizationSuspended)
  suspended(event: EventEnvelope<string, OrganizationSuspendedData>, into: ReadModelWriter): void {
    this.set(event, { suspended: event.data.suspended }, into);
  }

  /** Known ones: who has not been heard of yet is waited for where the event is made. */
  @OnEvent(ExperienceGained)
  gained({ subject, sequence, data }: EventEnvelope<string, ExperienceGainedData>, into: ReadModelWriter): void {
    const { organizationIds, initiativeId, themes, places, on } = data;
    const $each = [{ initiativeId, themes, places, on }];
    const $push = { concluded: { $each, $sort: { on: 1 as const }, $slice: -mostKept } };
    const update = { $push, $max: { [`seen.${subject}`]: sequence } };
    for (const _id of organizationIds) {
      into.write(KnownOrganizations, { updateOne: { filter: { _id }, update, upsert: true } });
    }
  }

  private describe(event: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    const { version, profile } = event.data;
    const revisedOn = event.time.slice(0, 10);
    this.set(event, { version, profile, revisedOn, confirmedOn: revisedOn, aged: false }, into);
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

import {
  type EventEnvelope,
  ExperienceGained,
  type ExperienceGainedData,
  OrganizationProfileConfirmed,
  type OrganizationProfileConfirmedData,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
  OrganizationSuspended,
  type OrganizationSuspendedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Tx } from '#persistence';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';

/** It appears in the lists of open initiatives that it fits, and leaves those that it fits no longer; with it its own initiatives. */
@Reactions('matching')
export class MatchOrganizationWhenItChanges {
  constructor(private readonly jobs: MatchingJobs) {}

  @OnEvent(OrganizationRegistered)
  async whenRegistered({ event, tx }: Delivery<OrganizationRegisteredData>): Promise<void> {
    await this.match(event, tx);
  }

  @OnEvent(OrganizationProfileRevised)
  async whenRevised({ event, tx }: Delivery<OrganizationProfileRevisedData>): Promise<void> {
    await this.match(event, tx);
  }

  @OnEvent(OrganizationProfileConfirmed)
  async whenConfirmed({ event, tx }: Delivery<OrganizationProfileConfirmedData>): Promise<void> {
    await this.match(event, tx);
  }

  @OnEvent(OrganizationSuspended)
  async whenSuspended({ event, tx }: Delivery<OrganizationSuspendedData>): Promise<void> {
    const { organizationId: subjectId, suspended } = event.data;
    const priority = suspended ? priorities.leavingOrganization : priorities.changedOrganization;
    await this.match(event, tx, priority);
    const after = { subject: event.subject, sequence: event.sequence };
    await this.jobs.request([{ kind: 'speaker', subjectId, priority, anew: !suspended, after }], tx);
  }

  @OnEvent(ExperienceGained)
  async whenItGainsExperience({ event, tx }: Delivery<ExperienceGainedData>): Promise<void> {
    await this.matchAll(event, event.data.organizationIds, tx);
  }

  private match(
    event: EventEnvelope<string, { readonly organizationId: string }>,
    tx: Tx,
    priority?: number,
  ): Promise<void> {
    return this.matchAll(event, [event.data.organizationId], tx, priority);
  }

  private async matchAll(
    { subject, sequence }: EventEnvelope<string, object>,
    organizationIds: readonly string[],
    tx: Tx,
    priority: number = priorities.changedOrganization,
  ): Promise<void> {
    const after = { subject, sequence };
    await this.jobs.request(
      organizationIds.map((subjectId) => ({ kind: 'organization', subjectId, priority, after })),
      tx,
    );
  }
}

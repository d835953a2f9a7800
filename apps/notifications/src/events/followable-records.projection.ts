import {
  AllianceFormingStarted,
  type AllianceFormingStartedData,
  type EventEnvelope,
  type InitiativeContent,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
  ProposalPublished,
  type ProposalPublishedData,
  ProposalRevised,
  type ProposalRevisedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { type FollowableRecord, FollowableRecords } from '../persistence/followable-records.js';

/** What can be followed, and whether it is open to everybody with an account. */
@Projection('notifications.followable-records')
export class FollowableRecordsProjection {
  readonly readModels = [FollowableRecords];

  @OnEvent(ProposalPublished)
  published({ data }: EventEnvelope<string, ProposalPublishedData>, into: ReadModelWriter): void {
    keep(initiative(data.initiativeId, data.content), into);
  }

  @OnEvent(ProposalRevised)
  revised({ data }: EventEnvelope<string, ProposalRevisedData>, into: ReadModelWriter): void {
    keep(initiative(data.initiativeId, data.content), into);
  }

  @OnEvent(OrganizationRegistered)
  registered({ data }: EventEnvelope<string, OrganizationRegisteredData>, into: ReadModelWriter): void {
    keep({ _id: data.organizationId, type: 'organization', names: data.profile.names }, into);
  }

  @OnEvent(OrganizationProfileRevised)
  renamed({ data }: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    keep({ _id: data.organizationId, type: 'organization', names: data.profile.names }, into);
  }

  @OnEvent(AllianceFormingStarted)
  forming({ data }: EventEnvelope<string, AllianceFormingStartedData>, into: ReadModelWriter): void {
    keep({ _id: data.allianceId, type: 'alliance', initiativeId: data.initiativeId }, into);
  }
}

const initiative = (_id: string, { title, visibility }: InitiativeContent): FollowableRecord => ({
  _id,
  type: 'initiative',
  names: title,
  open: visibility === 'public' || visibility === 'registered',
});

function keep({ _id, ...replacement }: FollowableRecord, into: ReadModelWriter): void {
  into.write(FollowableRecords, { replaceOne: { filter: { _id }, replacement, upsert: true } });
}

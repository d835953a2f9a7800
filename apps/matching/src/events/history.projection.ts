import {
  type EventEnvelope,
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
import { CallVersions, ProfileVersions, versionId } from '../persistence/versions.js';

/** Every version of the records that suggestions are made from, so that an explanation can be replayed. */
@Projection('matching.history')
export class HistoryProjection {
  readonly readModels = [ProfileVersions, CallVersions];

  @OnEvent(OrganizationRegistered)
  registered(event: EventEnvelope<string, OrganizationRegisteredData>, into: ReadModelWriter): void {
    this.keepProfile(event, into);
  }

  @OnEvent(OrganizationProfileRevised)
  revised(event: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    this.keepProfile(event, into);
  }

  @OnEvent(ProposalPublished)
  published({ data }: EventEnvelope<string, ProposalPublishedData>, into: ReadModelWriter): void {
    this.keepCall(data, into);
  }

  @OnEvent(ProposalRevised)
  callRevised({ data }: EventEnvelope<string, ProposalRevisedData>, into: ReadModelWriter): void {
    this.keepCall(data, into);
  }

  private keepProfile(
    { data, time }: EventEnvelope<string, OrganizationProfileRevisedData>,
    into: ReadModelWriter,
  ): void {
    const { organizationId, version, profile } = data;
    const replacement = { profile, revisedOn: time.slice(0, 10) };
    const filter = { _id: versionId(organizationId, version) };
    into.write(ProfileVersions, { replaceOne: { filter, replacement, upsert: true } });
  }

  private keepCall({ initiativeId, version, content }: ProposalRevisedData, into: ReadModelWriter): void {
    const filter = { _id: versionId(initiativeId, version) };
    into.write(CallVersions, { replaceOne: { filter, replacement: { content }, upsert: true } });
  }
}

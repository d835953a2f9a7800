import {
  type EventEnvelope,
  OrganizationProfileRevised,
  type OrganizationProfileRevisedData,
  OrganizationRegistered,
  type OrganizationRegisteredData,
  PartnersSuggested,
  type PartnersSuggestedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { countryOf } from '#taxonomy';
import { isSheltered } from '../domain/candidate.js';
import { exposureAt } from '../domain/exposure.js';
import { ExposedOrganizations } from '../persistence/exposed-organizations.js';

/** Who is shown to those who look for partners, and how often: counted when it comes into a list. */
@Projection('matching.exposure')
export class ExposureProjection {
  readonly readModels = [ExposedOrganizations];

  @OnEvent(OrganizationRegistered)
  registered({ data }: EventEnvelope<string, OrganizationRegisteredData>, into: ReadModelWriter): void {
    this.describe(data, into);
  }

  @OnEvent(OrganizationProfileRevised)
  revised({ data }: EventEnvelope<string, OrganizationProfileRevisedData>, into: ReadModelWriter): void {
    this.describe(data, into);
  }

  @OnEvent(PartnersSuggested)
  suggested({ data, time }: EventEnvelope<string, PartnersSuggestedData>, into: ReadModelWriter): void {
    const month = time.slice(0, 7);
    for (const { organizationId, shownAt, entered } of data.suggestions) {
      if (entered !== true) continue;
      const counted = { [`months.${month}.shown`]: 1, [`months.${month}.exposure`]: exposureAt(shownAt) };
      const filter = { _id: organizationId };
      into.write(ExposedOrganizations, { updateOne: { filter, update: { $inc: counted }, upsert: true } });
    }
  }

  private describe({ organizationId, profile }: OrganizationProfileRevisedData, into: ReadModelWriter): void {
    const { constituency, size = 'not_stated', places } = profile;
    const countries = [...new Set(places.flatMap((place) => countryOf(place) ?? []))];
    const facts = { constituency, size, sheltered: isSheltered(profile), countries };
    const filter = { _id: organizationId };
    into.write(ExposedOrganizations, { updateOne: { filter, update: { $set: facts }, upsert: true } });
  }
}

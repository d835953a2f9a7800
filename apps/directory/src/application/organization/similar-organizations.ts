import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { Organization, Profile } from '../../domain/organization/organization.js';
import { writtenNames } from '../../domain/organization/search-keys.js';
import { maySameBody, tellingWords } from '../../domain/organization/similar-names.js';
import { OrganizationDocument } from '../../persistence/organization.schema.js';
import { organizationOf } from '../../persistence/organizations.repository.js';

const mostCandidates = 200;
const mostSimilar = 5;

/** Organisations that may be the same body under another spelling: a hint for who registers, never a refusal. */
@Injectable()
export class SimilarOrganizations {
  constructor(@InjectModel(OrganizationDocument.name) private readonly organizations: Model<OrganizationDocument>) {}

  async find(profile: Profile): Promise<Organization[]> {
    const names = writtenNames(profile);
    const anyOf = [{ nameWords: trusted({ $in: tellingWords(names) }) }, { searchKeys: trusted({ $in: names }) }];
    const rows = await this.organizations.find({ $or: anyOf }).limit(mostCandidates).lean();
    return rows
      .map(organizationOf)
      .filter((candidate) => maySameBody(names, writtenNames(candidate.profile)))
      .slice(0, mostSimilar);
  }
}

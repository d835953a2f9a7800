import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { Organization } from '../../domain/organization/organization.js';
import type { Naming } from '../../domain/organization/search-keys.js';
import { comparedNames, sameBodies, tellingWords } from '../../domain/organization/similar-names.js';
import { OrganizationDocument } from '../../persistence/organization.schema.js';

/** What is shown of a body that may be the same. */
export interface SimilarOrganization {
  readonly id: Organization['id'];
  readonly profile: Naming;
}

type Row = Pick<OrganizationDocument, '_id'> & { readonly profile: Naming };

/** Where more than these share a word, it tells little. */
const mostAlike = 100;
const mostEqual = 10;
const mostSimilar = 5;

const naming = {
  'profile.names': 1,
  'profile.acronym': 1,
  'profile.aliases': 1,
  'profile.formerNames': 1,
} satisfies Record<`profile.${keyof Naming}`, 1>;

/** Organisations that may be the same body under another spelling: a hint for who registers, never a refusal. */
@Injectable()
export class SimilarOrganizations {
  constructor(@InjectModel(OrganizationDocument.name) private readonly organizations: Model<OrganizationDocument>) {}

  async find(profile: Naming): Promise<SimilarOrganization[]> {
    const names = comparedNames(profile);
    const found = await Promise.all([
      this.some({ searchKeys: trusted({ $in: names }) }, mostEqual),
      this.some({ nameWords: trusted({ $in: tellingWords(names) }) }, mostAlike),
    ]);
    const candidates = new Map(found.flat().map((candidate) => [candidate.id, candidate]));
    return sameBodies(profile, [...candidates.values()]).slice(0, mostSimilar);
  }

  private async some(filter: QueryFilter<OrganizationDocument>, most: number): Promise<SimilarOrganization[]> {
    const rows = await this.organizations.find(filter, naming).limit(most).lean<Row[]>();
    return rows.map(({ _id, profile }) => ({ id: _id, profile }));
  }
}

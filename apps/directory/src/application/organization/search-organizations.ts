import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { Organization } from '../../domain/organization/organization.js';
import { searchPrefix } from '../../domain/organization/search-keys.js';
import { OrganizationDocument } from '../../persistence/organization.schema.js';
import { organizationOf } from '../../persistence/organizations.repository.js';

export interface OrganizationFilter {
  /** Any word or phrase of a name, acronym, alias or former name, by its beginning; taken literally. */
  readonly q?: string;
  readonly constituency?: string;
  /** A country also finds its sub-national levels. */
  readonly place?: string;
  readonly theme?: string;
  readonly offer?: string;
}

/** In the order of registration: organisations are never ranked. */
@Injectable()
export class SearchOrganizations {
  constructor(@InjectModel(OrganizationDocument.name) private readonly organizations: Model<OrganizationDocument>) {}

  /** @param after id of the last one seen */
  async execute(filter: OrganizationFilter, limit: number, after?: string): Promise<Organization[]> {
    const conditions = conditionsOf(filter);
    if (!conditions) return [];
    if (after !== undefined) conditions._id = trusted({ $gt: after });
    const rows = await this.organizations.find(conditions).sort({ _id: 1 }).limit(limit).lean();
    return rows.map(organizationOf);
  }
}

/** Undefined when nothing can be found: a search text of signs only. */
function conditionsOf({
  q,
  constituency,
  place,
  theme,
  offer,
}: OrganizationFilter): QueryFilter<OrganizationDocument> | undefined {
  const prefix = q === undefined ? undefined : searchPrefix(q);
  if (q !== undefined && prefix === undefined) return undefined;
  return {
    // Only letters, digits and spaces are left of the text, so nothing of it is an expression.
    ...(prefix !== undefined && { searchKeys: trusted({ $regex: `^${prefix}` }) }),
    ...(constituency !== undefined && { 'profile.constituency': constituency }),
    ...(place !== undefined && { placeKeys: place }),
    ...(theme !== undefined && { 'profile.themes': theme }),
    ...(offer !== undefined && { 'profile.offers': offer }),
  };
}

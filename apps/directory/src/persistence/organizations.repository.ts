import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import type { Organization } from '../domain/organization/organization.js';
import { placeKeys, searchKeys, writtenNames } from '../domain/organization/search-keys.js';
import { tellingWords } from '../domain/organization/similar-names.js';
import { Refusal } from '../domain/refusal.js';
import { OrganizationDocument } from './organization.schema.js';

@Injectable()
export class OrganizationsRepository {
  constructor(@InjectModel(OrganizationDocument.name) private readonly organizations: Model<OrganizationDocument>) {}

  /** @throws Refusal not_found */
  async get(id: string, tx?: Tx): Promise<Organization> {
    const row = await this.organizations.findById(id, undefined, { session: tx?.session }).lean();
    if (!row) throw new Refusal('not_found');
    return organizationOf(row);
  }

  async add(organization: Organization, tx: Tx): Promise<void> {
    await this.organizations.create([toDocument(organization)], { session: tx.session });
  }

  /** @throws ConcurrentChange when the stored version is not the one before this one */
  async save(organization: Organization, tx: Tx): Promise<void> {
    const before = { _id: organization.id, version: organization.version - 1 };
    const document = toDocument(organization);
    const { matchedCount } = await this.organizations.replaceOne(before, document, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`organization ${organization.id}`);
  }
}

const toDocument = ({ id, ...organization }: Organization): OrganizationDocument => ({
  _id: id,
  ...organization,
  searchKeys: searchKeys(organization.profile),
  placeKeys: placeKeys(organization.profile),
  nameWords: tellingWords(writtenNames(organization.profile), 30),
});

export function organizationOf(row: OrganizationDocument): Organization {
  const { _id, profile, suspension, registeredAt, updatedAt, confirmedAt = updatedAt, staleSince, version } = row;
  const moments = { registeredAt, updatedAt, confirmedAt, ...(staleSince && { staleSince }) };
  return { id: _id, profile, ...(suspension && { suspension }), ...moments, version };
}

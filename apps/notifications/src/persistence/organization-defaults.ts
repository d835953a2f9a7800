import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { noDefaults, type OrganizationChoices } from '../domain/mailing/preferences.js';
import { OrganizationDefaultsDocument } from './organization-defaults.schema.js';

export interface KeptDefaults {
  readonly choices: OrganizationChoices;
  /** 1 for an organisation that never said anything. */
  readonly version: number;
}

@Injectable()
export class OrganizationDefaults {
  constructor(
    @InjectModel(OrganizationDefaultsDocument.name) private readonly defaults: Model<OrganizationDefaultsDocument>,
  ) {}

  async of(organizationId: string, tx?: Tx): Promise<KeptDefaults> {
    const found = await this.defaults.findById(organizationId, undefined, { session: tx?.session }).lean();
    return { choices: found?.choices ?? noDefaults, version: found?.version ?? 1 };
  }

  /** Of those that said something. */
  async ofAll(ids: readonly string[], { session }: Tx): Promise<ReadonlyMap<string, OrganizationChoices>> {
    const filter = { _id: trusted({ $in: [...new Set(ids)] }) };
    const found = await this.defaults.find(filter, undefined, { session }).lean();
    return new Map(found.map(({ _id, choices }) => [_id, choices]));
  }

  /** Two who change them at once conflict here. */
  async replace(organizationId: string, { choices, version }: KeptDefaults, { session }: Tx): Promise<void> {
    await this.defaults.replaceOne({ _id: organizationId }, { choices, version }, { upsert: true, session });
  }
}

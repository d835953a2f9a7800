import type { Page } from '#http';
import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { KnownOrganizations } from '../../application/known-organizations.js';
import { named, type NameOf, nameIn, type WithOrganizationNames } from './organization-name.view.js';

/** Puts names beside the ids of organisations: one query for all of an answer. */
@Injectable()
export class ShowNames {
  constructor(private readonly organizations: KnownOrganizations) {}

  async of(ids: readonly string[], language: Language): Promise<NameOf> {
    return nameIn(await this.organizations.namingsOf(ids), language);
  }

  async in<T extends object>(row: T, ids: readonly string[], language: Language): Promise<T & WithOrganizationNames> {
    return named(row, ids, await this.of(ids, language));
  }

  async inPage<T extends object>(
    { items, nextCursor }: Page<T>,
    idsOf: (row: T) => readonly string[],
    language: Language,
  ): Promise<Page<T & WithOrganizationNames>> {
    const nameOf = await this.of(items.flatMap(idsOf), language);
    return { items: items.map((row) => named(row, idsOf(row), nameOf)), nextCursor };
  }
}

import { Injectable } from '@nestjs/common';
import { forbidden, notFound } from '#http';
import type { Tx } from '#persistence';
import type { Initiative } from '../domain/initiative.js';
import { InitiativesRepository, type StoredInitiative } from '../persistence/initiatives.repository.js';

/** Who may read and who may change an initiative; what one may not read does not exist. */
@Injectable()
export class InitiativeAccess {
  constructor(private readonly initiatives: InitiativesRepository) {}

  /** @throws Problem 404 */
  async toReader(id: string, organizations: readonly string[]): Promise<Initiative> {
    const initiative = await this.initiatives.find(id);
    if (!initiative || !mayRead(initiative, organizations)) throw notFound();
    return withoutReaders(initiative);
  }

  /** @throws Problem 404, or 403 for one who may read it */
  async toLead(id: string, organizationId: string, tx?: Tx): Promise<Initiative> {
    const initiative = await this.initiatives.find(id, tx);
    if (!initiative || !mayRead(initiative, [organizationId])) throw notFound();
    if (initiative.leadOrganizationId !== organizationId) throw forbidden('not_the_lead');
    return withoutReaders(initiative);
  }
}

function mayRead(initiative: StoredInitiative, organizations: readonly string[]): boolean {
  if (organizations.includes(initiative.leadOrganizationId)) return true;
  if (initiative.status === 'draft') return false;
  switch (initiative.draft.visibility) {
    case 'public':
    case 'registered':
      return true;
    case 'alliance':
      return initiative.readers.some((reader) => organizations.includes(reader));
    case 'organisation':
      return false;
  }
}

const withoutReaders = ({ readers: _readers, ...initiative }: StoredInitiative): Initiative => initiative;

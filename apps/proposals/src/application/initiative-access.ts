import { ProposalOpenedBySecretariat } from '#contracts';
import { Injectable } from '@nestjs/common';
import { BreakGlass, type Caller, conflict, forbidden, notFound, Problem } from '#http';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { mayRead } from '../domain/audience.js';
import type { Initiative } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { KnownOrganizations } from '../persistence/read-models.js';
import { type Author, authorOf } from './author.js';
import { keysOf } from './reader.js';

export interface OpenedByAuthor {
  readonly initiative: Initiative;
  readonly author: Author;
}

/** Who may read and who may change an initiative; what one may not read does not exist. */
@Injectable()
export class InitiativeAccess {
  constructor(
    private readonly initiatives: InitiativesRepository,
    private readonly readModels: ReadModels,
    private readonly glass: BreakGlass,
  ) {}

  /** @throws Problem 404, or 401 for who brings no token and asks for what is not public */
  async toReader(id: string, caller: Caller | undefined): Promise<Initiative> {
    const initiative = await this.find(id, caller);
    if (initiative) return initiative;
    throw caller ? notFound() : new Problem('unauthenticated', 401);
  }

  /** As `toReader`, and for the secretariat what was published to others only, when it breaks the glass. */
  async toReaderOrSecretariat(id: string, caller: Caller | undefined): Promise<Initiative> {
    const hidden = caller?.breakGlass === undefined ? undefined : await this.initiatives.find(id);
    if (!hidden || hidden.status === 'draft' || mayRead(hidden, keysOf(caller))) return this.toReader(id, caller);
    const { leadOrganizationId } = hidden;
    await this.glass.opens(caller, id, (tx) =>
      tx.emit(ProposalOpenedBySecretariat, id, { initiativeId: id, leadOrganizationId }),
    );
    return hidden;
  }

  /**
   * The initiative, for somebody who may change it in the name of its lead.
   * @throws Problem 404; 403 for one who may only read it; 400 when it is unclear for whom the caller acts
   */
  async toAuthor(id: string, caller: Caller, tx: Tx): Promise<OpenedByAuthor> {
    const initiative = await this.find(id, caller, tx);
    if (!initiative) throw notFound();
    const author = authorOf(caller);
    if (initiative.leadOrganizationId !== author.organizationId) throw forbidden('not_the_lead');
    return { initiative, author };
  }

  /**
   * As `toAuthor`, for what a suspended organisation may not do: it may only end what it began.
   * @throws Problem 409 besides
   */
  async toPublisher(id: string, caller: Caller, tx: Tx): Promise<OpenedByAuthor> {
    const opened = await this.toAuthor(id, caller, tx);
    await this.refuseSuspended(opened.author, tx);
    return opened;
  }

  /** @throws Problem 409 */
  async refuseSuspended({ organizationId }: Author, { session }: Tx): Promise<void> {
    const row = await this.readModels.collection(KnownOrganizations).findOne({ _id: organizationId }, { session });
    if (row?.suspended) throw conflict('organization_suspended', { organizationId });
  }

  private async find(id: string, caller: Caller | undefined, tx?: Tx): Promise<Initiative | undefined> {
    const initiative = await this.initiatives.find(id, tx);
    return initiative && mayRead(initiative, keysOf(caller)) ? initiative : undefined;
  }
}

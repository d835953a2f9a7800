import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { ShownTo } from '../domain/shown-to.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';

/** Keeps to whom an initiative was brought, whatever its visibility: it may become confidential later. */
@Injectable()
export class ShowInitiative {
  constructor(private readonly initiatives: InitiativesRepository) {}

  /** @throws Error for an initiative that this service does not have, which parks what was said of it */
  async execute(id: string, change: (shownTo: ShownTo) => ShownTo, tx: Tx): Promise<void> {
    const initiative = await this.initiatives.find(id, tx);
    if (!initiative) throw new Error(`There is no initiative ${id}`);
    await this.initiatives.show(initiative, change(initiative.shownTo), tx);
  }
}

import { Injectable } from '@nestjs/common';
import { type Caller, forbidden, notFound } from '#http';
import { UnitOfWork } from '#persistence';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { ConflictOutcomes } from './conflict-outcomes.js';

/** What an organisation declared holds no more: the two may be suggested to each other again. */
@Injectable()
export class WithdrawConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conflicts: DeclaredConflicts,
    private readonly outcomes: ConflictOutcomes,
  ) {}

  /** @throws Problem 404 for what another organisation declared, 403 */
  async execute(id: string, caller: Caller): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const conflict = await this.conflicts.find(id, tx);
      if (!conflict || !caller.isMemberOf(conflict.organizationId)) throw notFound();
      if (!caller.mayEdit(conflict.organizationId)) throw forbidden('not_an_editor');
      await this.outcomes.withdrawn(conflict, tx);
    });
  }
}

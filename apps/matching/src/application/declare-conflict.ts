import { Injectable } from '@nestjs/common';
import { type Caller, conflict as refusal, forbidden, invalid } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { v7 as newId } from 'uuid';
import type { ConflictAbout, DeclaredConflict } from '../domain/conflicts.js';
import { ConflictOutcomes } from './conflict-outcomes.js';
import { ConflictTargets } from './conflict-targets.js';

/** An organisation can declare so many. */
const mostConflicts = 100;

/** An organisation says that it does not work with another one, or on an initiative; it says to nobody why. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly targets: ConflictTargets,
    private readonly outcomes: ConflictOutcomes,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the one that was declared before about the same, where there is one
   * @throws Problem 404 for what the organisation may not know of, 403, 400 about itself, 409 `too_many_conflicts`
   */
  async execute(about: ConflictAbout, caller: Caller): Promise<DeclaredConflict> {
    const organizationId = caller.actingOrganization();
    if (!caller.mayEdit(organizationId)) throw forbidden('not_an_editor');
    return this.unitOfWork.run(async (tx) => {
      if (await this.targets.isItsOwn(about, organizationId, tx))
        throw invalid([{ pointer: '/aboutId', code: 'invalid' }]);
      const conflict = { id: newId(), organizationId, ...about, declaredAt: this.clock.now() };
      const kept = await this.outcomes.declared(conflict, tx);
      if ((await this.outcomes.countOf(organizationId, tx)) > mostConflicts) {
        throw refusal('too_many_conflicts', { maximum: mostConflicts });
      }
      return kept;
    });
  }
}

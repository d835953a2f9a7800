import { notFound } from '#http';
import { type Tx, UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { Order, Step } from '../domain/record/conduct.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { DecideOrders } from './decide-orders.js';
import { KeepAlliance } from './keep-alliance.js';
import type { MayKnow } from './may-know.js';
import { refused } from './refused.js';
import { setHealthReview } from './set-timers.js';

export interface Conducted {
  readonly stored: StoredAlliance;
  /** Empty when the order only repeated what was done. */
  readonly steps: readonly Step[];
}

/** Gives the order, or what belongs to it too, once the alliance as it stands is known. @throws Problem */
export type OrderFor = (stored: StoredAlliance, tx: Tx) => Order | Promise<Order | readonly Order[]>;

/** Carries out orders on alliances: reads, decides and writes in one transaction. */
@Injectable()
export class ConductAlliance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly alliances: AlliancesRepository,
    private readonly keep: KeepAlliance,
    private readonly deciding: DecideOrders,
  ) {}

  /**
   * @param may whether the actor may know of what it commands; what it may not know of does not exist for it
   * @throws Problem 404, or whatever the domain refuses with
   */
  async byPerson(id: string, by: Actor, may: MayKnow, order: OrderFor): Promise<Conducted> {
    return this.unitOfWork.run(async (tx) => {
      // Of many at once on one alliance each would undo what the others do, and begin anew.
      tx.alone(`alliance ${id}`);
      const stored = await this.alliances.find(id, tx);
      if (!stored || !may(stored, [by.organizationId])) throw notFound();
      return this.carryOut(stored, [await order(stored, tx)].flat(), tx, by);
    });
  }

  /** For what follows from an event or a timer. @throws Problem when the domain refuses */
  async byRule(stored: StoredAlliance, order: Order, tx: Tx): Promise<Conducted> {
    return this.carryOut(stored, [order], tx);
  }

  /** Several of them, as one change. @throws Problem when the domain refuses one */
  async byRules(stored: StoredAlliance, orders: readonly Order[], tx: Tx): Promise<Conducted> {
    return this.carryOut(stored, orders, tx);
  }

  private async carryOut(before: StoredAlliance, orders: readonly Order[], tx: Tx, by?: Actor): Promise<Conducted> {
    const { context, result } = await this.deciding.on(before.record, orders, tx);
    if (!result.accepted) throw refused(result.refusal);
    const { steps, record } = result;
    if (steps.length === 0) {
      if (orders.some(({ to }) => to === 'rules')) setHealthReview(record, context.at, tx);
      return { stored: before, steps };
    }
    const ofWorkplan = steps.some(({ fact }) => fact.of === 'workplan');
    const after = {
      ...before,
      record,
      version: before.version + 1,
      workplanVersion: before.workplanVersion + (ofWorkplan ? 1 : 0),
    };
    const stored = await this.keep.changed({ before, after, steps, ...(by && { by }) }, context, tx);
    return { stored, steps };
  }
}

import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type CoordinatorCandidate, sameCandidate } from '../domain/alliance/coordinator.js';
import type { DecisionContext } from '../domain/decision.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { type Conduct, conductAll, type Order, type Step } from '../domain/record/conduct.js';
import { KnownOrganizations } from './known-organizations.js';
import { Moments } from './moments.js';

export interface Decided {
  readonly context: DecisionContext;
  readonly result: Conduct;
}

/**
 * Decides orders on an alliance by what it knows itself; and anew, where a count of words made somebody its coordinator who
 * has left the organisation meanwhile. That is asked when it happens, which is seldom, and not with each order.
 */
@Injectable()
export class DecideOrders {
  constructor(
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  async on(record: AllianceRecord, orders: readonly Order[], tx: Tx): Promise<Decided> {
    return this.decide(record, orders, this.moments.now(), tx);
  }

  private async decide(
    record: AllianceRecord,
    orders: readonly Order[],
    context: DecisionContext,
    tx: Tx,
  ): Promise<Decided> {
    const { gone = [] } = context;
    const result = conductAll(record, orders, context);
    const chosen = result.accepted ? result.steps.flatMap(chosenIn) : [];
    const unknown = chosen.find((one) => !gone.some((other) => sameCandidate(one, other)));
    if (!unknown || (await this.organizations.belongsTo(unknown.organizationId, unknown.personId, tx))) {
      return { context, result };
    }
    return this.decide(record, orders, { ...context, gone: [...gone, unknown] }, tx);
  }
}

function chosenIn({ fact: { event } }: Step): readonly CoordinatorCandidate[] {
  const chosen = event.type === 'coordinator-confirmed' || event.type === 'coordinator-replaced';
  return chosen ? [event.coordinator] : [];
}

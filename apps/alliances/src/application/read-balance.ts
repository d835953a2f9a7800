import { type Caller, invalid, notFound } from '#http';
import { compositionTemplate } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { type BalanceAt, balanceAt, checkPolicy, heldAt, type PolicyCheck } from '../domain/composition/balance-at.js';
import type { CompositionPolicy } from '../domain/composition/policy.js';
import { rulesFor } from '../domain/composition/rules.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ofAlliance } from './may-know.js';
import { Moments } from './moments.js';
import { type PolicyDraft, policyOfDraft } from './policy-draft.js';
import { ReadAlliance } from './read-alliance.js';

/** Another policy to hold a table against: a template where the alliance works, or one that somebody wrote. */
export interface OtherPolicy {
  readonly template?: string;
  readonly policy?: PolicyDraft;
}

/** How a table stands, stood, or would stand by another policy. */
@Injectable()
export class ReadBalance {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly moments: Moments,
  ) {}

  /**
   * @param day `YYYY-MM-DD`: as it stood when that day was over everywhere; absent or today: now
   * @throws Problem 404 for a day before there was an alliance, 400 for one that has not come yet
   */
  async on(id: string, caller: Caller, day?: string): Promise<readonly [BalanceAt, StoredAlliance]> {
    const stored = await this.reading.execute(id, caller, ofAlliance);
    const balance = balanceAt(stored.record.alliance, this.moments.on(day));
    if (!balance) throw notFound();
    return [balance, stored];
  }

  /** @throws Problem 400 for a faulty policy, for two or none, or for a day that has not come yet */
  async against(
    id: string,
    caller: Caller,
    other: OtherPolicy,
    day?: string,
  ): Promise<readonly [PolicyCheck, StoredAlliance]> {
    const stored = await this.reading.execute(id, caller, ofAlliance);
    const held = heldAt(stored.record.alliance.places, this.moments.on(day));
    return [checkPolicy(this.policyOf(other, stored), held), stored];
  }

  private policyOf({ template: name, policy }: OtherPolicy, { record, call }: StoredAlliance): CompositionPolicy {
    const { newId } = this.moments.now();
    if (policy && name !== undefined) throw invalid([{ pointer: '/policy', code: 'unknown_property' }]);
    if (policy) return policyOfDraft(policy, record.alliance, newId);
    if (name === undefined) throw invalid([{ pointer: '/template', code: 'required' }]);
    const template = compositionTemplate(name);
    const seats = template?.seats.map((seat) => ({ ...seat, id: newId(), places: [], offers: [] })) ?? [];
    return { seats, rules: rulesFor(template, call.where ?? { corridors: [], places: [] }) };
  }
}

import type { TextByLanguage } from '#contracts';
import { invalid } from '#http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import { faultsIn, planDraftOf, type WrittenPlan } from './written-plan.js';

/** A member's word, on the amendment that it read. */
export interface AmendmentWord {
  readonly amendment: number;
  readonly stance: 'accept' | 'dissent';
  readonly note: TextByLanguage;
}

/** A plan in force changes when the quorum accepts the change; what it was before stays readable. */
@Injectable()
export class AmendWorkplan {
  constructor(private readonly conducting: ConductAlliance) {}

  /** @throws Problem 400 for a faulty plan */
  async propose(allianceId: string, written: WrittenPlan, reason: TextByLanguage, by: Actor): Promise<Conducted> {
    const plan = planDraftOf(written);
    const command = { type: 'amend-workplan', by, plan, reason } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => {
      const faults = faultsIn(plan);
      if (faults.length > 0) throw invalid(faults);
      return { to: 'workplan', command };
    });
  }

  /** @throws Problem 409 when another amendment than the one that was read is open, or none */
  async answer(allianceId: string, word: AmendmentWord, by: Actor): Promise<Conducted> {
    const command = { type: 'answer-amendment', by, ...word } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }

  /** @throws Problem 409 likewise */
  async withdraw(allianceId: string, amendment: number, by: Actor): Promise<Conducted> {
    const command = { type: 'withdraw-amendment', by, amendment } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }
}

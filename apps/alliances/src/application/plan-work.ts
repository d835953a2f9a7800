import type { TextByLanguage } from '#contracts';
import { invalid, staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { ActionPointDraft } from '../domain/workplan/workplan-commands.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import { faultsIn, type WrittenPlan, planDraftOf } from './written-plan.js';

export interface WorkplanDraft extends WrittenPlan {
  readonly actionPoints: readonly ActionPointDraft[];
}

/** A member's word, on the proposal that it read. */
export interface WorkplanAnswer {
  readonly proposal: number;
  readonly stance: 'accept' | 'dissent';
  readonly note: TextByLanguage;
}

/** The coordinator drafts and proposes; the members accept, or put their dissent beside the plan for good. */
@Injectable()
export class PlanWork {
  constructor(private readonly conducting: ConductAlliance) {}

  /** @throws Problem 400 for a faulty draft, 412 when the workplan is not the one that the coordinator saw */
  async draft(
    allianceId: string,
    expectedVersion: number,
    { actionPoints, ...written }: WorkplanDraft,
    by: Actor,
  ): Promise<Conducted> {
    const plan = planDraftOf(written);
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ workplanVersion }) => {
      if (workplanVersion !== expectedVersion) throw staleVersion();
      const faults = faultsIn(plan, actionPoints);
      if (faults.length > 0) throw invalid(faults);
      return { to: 'workplan', command: { type: 'draft-workplan', by, plan, actionPoints } };
    });
  }

  async propose(allianceId: string, by: Actor): Promise<Conducted> {
    const command = { type: 'propose-workplan', by } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }

  /** @throws Problem 409 when another proposal than the one that was read is put to the members */
  async respond(allianceId: string, answer: WorkplanAnswer, by: Actor): Promise<Conducted> {
    const command = { type: 'respond-to-workplan', by, ...answer } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }
}

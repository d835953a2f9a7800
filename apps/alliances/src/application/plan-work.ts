import type { TextByLanguage } from '#contracts';
import { invalid, staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import { draftFaults } from '../domain/workplan/draft-faults.js';
import type { ActionPointDraft, MilestoneDraft } from '../domain/workplan/workplan-commands.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

export interface WorkplanDraft {
  readonly objective: TextByLanguage;
  readonly milestones: readonly MilestoneDraft[];
  readonly actionPoints: readonly ActionPointDraft[];
}

/** The coordinator drafts and proposes; the members accept, or put their dissent beside the plan for good. */
@Injectable()
export class PlanWork {
  constructor(private readonly conducting: ConductAlliance) {}

  /** @throws Problem 400 for a faulty draft, 412 when the workplan is not the one that the coordinator saw */
  async draft(allianceId: string, expectedVersion: number, draft: WorkplanDraft, by: Actor): Promise<Conducted> {
    const faults = draftFaults(draft.milestones, draft.actionPoints);
    if (faults.length > 0) throw invalid([...faults]);
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ workplanVersion }) => {
      if (workplanVersion !== expectedVersion) throw staleVersion();
      return { to: 'workplan', command: { type: 'draft-workplan', by, ...draft } };
    });
  }

  async propose(allianceId: string, by: Actor): Promise<Conducted> {
    const command = { type: 'propose-workplan', by } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }

  async respond(allianceId: string, stance: 'accept' | 'dissent', note: TextByLanguage, by: Actor): Promise<Conducted> {
    const command = { type: 'respond-to-workplan', by, stance, note } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }
}

import type { TextByLanguage } from '#contracts';
import { invalid, staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
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

  /** @throws Problem 412 when the workplan is not the one that the coordinator saw */
  async draft(allianceId: string, expectedVersion: number, draft: WorkplanDraft, by: Actor): Promise<Conducted> {
    const known = new Set(draft.milestones.map(({ id }) => id));
    const astray = draft.actionPoints.flatMap(({ milestoneId }, index) =>
      milestoneId === undefined || known.has(milestoneId)
        ? []
        : [{ pointer: `/actionPoints/${index}/milestoneId`, code: 'invalid' }],
    );
    if (astray.length > 0) throw invalid(astray);
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

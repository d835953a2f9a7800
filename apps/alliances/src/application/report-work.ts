import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { MilestoneCommand } from '../domain/workplan/milestone.js';
import type { WorkEvidence } from '../domain/workplan/work-evidence.js';
import type { ActionPointToAssign, WorkplanCommand } from '../domain/workplan/workplan-commands.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** What an owner says of its milestone. */
export interface MilestoneReport {
  readonly report: MilestoneCommand;
  readonly note: TextByLanguage;
  readonly evidence: readonly WorkEvidence[];
  /** With `delay`. */
  readonly expectedOn?: string;
}

/** Owners report what they took on, and another organisation confirms that it is true. */
@Injectable()
export class ReportWork {
  constructor(private readonly conducting: ConductAlliance) {}

  async onMilestone(allianceId: string, milestoneId: string, report: MilestoneReport, by: Actor): Promise<Conducted> {
    return this.conduct(allianceId, { type: 'report-milestone', by, milestoneId, ...report });
  }

  async assign(allianceId: string, actionPoint: ActionPointToAssign, by: Actor): Promise<Conducted> {
    return this.conduct(allianceId, { type: 'assign-action-point', by, actionPoint });
  }

  async complete(allianceId: string, actionPointId: string, by: Actor): Promise<Conducted> {
    return this.conduct(allianceId, { type: 'complete-action-point', by, actionPointId });
  }

  async verify(allianceId: string, actionPointId: string, by: Actor): Promise<Conducted> {
    return this.conduct(allianceId, { type: 'verify-action-point', by, actionPointId });
  }

  private async conduct(allianceId: string, command: WorkplanCommand & { readonly by: Actor }): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, command.by, ofInnerLife, () => ({ to: 'workplan', command }));
  }
}

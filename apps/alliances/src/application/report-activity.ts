import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { ActivityCommand } from '../domain/workplan/activity.js';
import type { WorkEvidence } from '../domain/workplan/work-evidence.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** Owners report their activities; parties to a joint visit record what they found. */
@Injectable()
export class ReportActivity {
  constructor(private readonly conducting: ConductAlliance) {}

  async report(
    allianceId: string,
    activityId: string,
    report: ActivityCommand,
    said: { readonly note: TextByLanguage; readonly evidence: readonly WorkEvidence[] },
    by: Actor,
  ): Promise<Conducted> {
    const command = { type: 'report-activity', by, activityId, report, ...said } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }

  async findings(allianceId: string, activityId: string, text: TextByLanguage, by: Actor): Promise<Conducted> {
    const command = { type: 'record-findings', by, activityId, text } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'workplan', command }));
  }
}

import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import { draftedAnew } from '../domain/meetings/decide-minutes.js';
import { dayOfMeeting } from '../domain/meetings/meeting-day.js';
import type { MilestoneCommand } from '../domain/workplan/milestone.js';
import type { WorkEvidence } from '../domain/workplan/work-evidence.js';
import type { ActionPointToAssign, WorkplanCommand } from '../domain/workplan/workplan-commands.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import { changedBy, factsOf, meetingSettingOf } from './meeting-setting.js';
import { Moments } from './moments.js';

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
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly meetings: MeetingsRepository,
    private readonly moments: Moments,
  ) {}

  async onMilestone(allianceId: string, milestoneId: string, report: MilestoneReport, by: Actor): Promise<Conducted> {
    return this.conduct(allianceId, { type: 'report-milestone', by, milestoneId, ...report });
  }

  /** One that a meeting agreed on comes to its minutes: they are put to the members anew, where they were drafted. */
  async assign(allianceId: string, actionPoint: ActionPointToAssign, by: Actor): Promise<Conducted> {
    const { meetingId } = actionPoint;
    const order = { to: 'workplan', command: { type: 'assign-action-point', by, actionPoint } } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, async ({ record }, tx) => {
      const found = meetingId === undefined ? undefined : await this.meetings.find(allianceId, meetingId, tx);
      if (!found) return order;
      const { meeting } = found;
      const { members, rule } = meetingSettingOf(record.alliance, record.rhythm);
      const about = { at: this.moments.now().at, meetingId: meeting.id, day: dayOfMeeting(meeting, rule) };
      const drafts = draftedAnew(meeting, members, about);
      if (drafts.length === 0) return order;
      await this.meetings.save(changedBy(meeting, drafts), found, tx);
      return [order, { to: 'part', facts: factsOf(drafts), by }];
    });
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

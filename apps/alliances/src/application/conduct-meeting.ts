import { notFound, staleVersion } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Actor, Decision } from '../domain/decision.js';
import { conveneMeeting, decideMeeting } from '../domain/meetings/decide-meeting.js';
import { decideOnDecision } from '../domain/meetings/decide-on-decision.js';
import type {
  ConveneMeeting,
  MeetingCommand,
  MeetingSetting,
  OnDecision,
} from '../domain/meetings/meeting-commands.js';
import type { MeetingEvent } from '../domain/meetings/meeting-events.js';
import type { Meeting } from '../domain/meetings/meeting.js';
import { MeetingsRepository, type StoredMeeting } from '../persistence/meetings.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import { changedBy, factsOf, meetingSettingOf } from './meeting-setting.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

/** A meeting after a command, with the alliance that it belongs to. */
export interface ConductedMeeting {
  readonly stored: StoredAlliance;
  readonly found: StoredMeeting;
}

/** Carries out what people ask of meetings: the meeting and its alliance change in one transaction. */
@Injectable()
export class ConductMeeting {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly meetings: MeetingsRepository,
    private readonly moments: Moments,
  ) {}

  async convene(allianceId: string, command: ConveneMeeting): Promise<ConductedMeeting> {
    let found: StoredMeeting | undefined;
    const { stored } = await this.conducting.byPerson(allianceId, command.by, ofInnerLife, async ({ record }, tx) => {
      const setting = meetingSettingOf(record.alliance, record.rhythm);
      const decision = conveneMeeting(command, setting, this.moments.now());
      const events = accepted(decision);
      for (const event of events) {
        if (event.type === 'meeting-convened') found = await this.meetings.add(event.meeting, tx);
      }
      return { to: 'part', facts: factsOf(events), by: command.by };
    });
    if (!found) throw new Error(`No meeting came of convening one in ${allianceId}.`);
    return { stored, found };
  }

  /**
   * @param seen the version that the actor changes, where it replaces something
   * @throws Problem 404 for a meeting that is not there, 412 when it is not the one that the actor saw
   */
  async command(
    allianceId: string,
    meetingId: string,
    command: MeetingCommand,
    seen?: number,
  ): Promise<ConductedMeeting> {
    const find = async (tx: Tx) => {
      const found = await this.meetings.find(allianceId, meetingId, tx);
      if (found && seen !== undefined && found.version !== seen) throw staleVersion();
      return found;
    };
    return this.change(allianceId, command.by, find, (meeting, setting) =>
      decideMeeting(meeting, command, setting, this.moments.now()),
    );
  }

  async onDecision(allianceId: string, command: Extract<OnDecision, { by: Actor }>): Promise<ConductedMeeting> {
    const find = (tx: Tx) => this.meetings.findByDecision(allianceId, command.decisionId, tx);
    return this.change(allianceId, command.by, find, (meeting, setting) =>
      decideOnDecision(meeting, command, setting, this.moments.now()),
    );
  }

  private async change(
    allianceId: string,
    by: Actor,
    find: (tx: Tx) => Promise<StoredMeeting | undefined>,
    decide: (meeting: Meeting, setting: MeetingSetting) => Decision<MeetingEvent>,
  ): Promise<ConductedMeeting> {
    let after: StoredMeeting | undefined;
    const { stored } = await this.conducting.byPerson(allianceId, by, ofInnerLife, async ({ record }, tx) => {
      const found = await find(tx);
      if (!found) throw notFound();
      const events = accepted(decide(found.meeting, meetingSettingOf(record.alliance, record.rhythm)));
      after = events.length > 0 ? await this.meetings.save(changedBy(found.meeting, events), found, tx) : found;
      return { to: 'part', facts: factsOf(events), by };
    });
    if (!after) throw new Error(`Nothing came of a command on a meeting of ${allianceId}.`);
    return { stored, found: after };
  }
}

function accepted(decision: Decision<MeetingEvent>): readonly MeetingEvent[] {
  if (!decision.accepted) throw refused(decision.refusal);
  return decision.events;
}

import { staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import type { MeetingRule } from '../domain/rhythm/meeting-rule.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** How often the alliance means to meet, and where its days end. */
@Injectable()
export class SetMeetingRule {
  constructor(private readonly conducting: ConductAlliance) {}

  /** @throws Problem 412 when the alliance is not the one that the coordinator saw */
  async execute(allianceId: string, expectedVersion: number, rule: MeetingRule, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ version }) => {
      if (version !== expectedVersion) throw staleVersion();
      return { to: 'rhythm', command: { type: 'set-meeting-rule', by, rule } };
    });
  }
}

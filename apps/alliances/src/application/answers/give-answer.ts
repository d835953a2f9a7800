import { Injectable } from '@nestjs/common';
import { AnswerInvitation } from '../answer-invitation.js';
import { ConductMeeting } from '../conduct-meeting.js';
import { JudgeInterest } from '../judge-interest.js';
import { PlanWork } from '../plan-work.js';
import type { AllianceLink } from './answer-links.js';

/** Yes or no to what was asked. */
export type Said =
  | { readonly choice: 'yes' }
  | {
      readonly choice: 'no';
      /** A code of decline_reasons; `other` unless given. */
      readonly reason?: string;
      /** What is objected to, in the language of the link. */
      readonly note?: string;
    };

/** Does what the person could do signed in: the same commands, decided by the same rules. */
@Injectable()
export class GiveAnswer {
  constructor(
    private readonly invitations: AnswerInvitation,
    private readonly interests: JudgeInterest,
    private readonly meetings: ConductMeeting,
    private readonly workplans: PlanWork,
  ) {}

  /** @throws Problem whatever the command is refused with */
  async execute(link: AllianceLink, said: Said): Promise<void> {
    const { kind, allianceId, id, version, language, personId, organizationId } = link;
    const by = { personId, organizationId };
    const note = said.choice === 'no' && said.note !== undefined ? { [language]: said.note } : {};
    const word =
      said.choice === 'yes'
        ? ({ verb: 'accept' } as const)
        : ({ verb: 'decline', reason: said.reason ?? 'other' } as const);
    switch (kind) {
      case 'invitation':
        await this.invitations.execute(allianceId, id, word, by);
        return;
      case 'interest':
        await this.interests.execute(allianceId, id, word, by);
        return;
      case 'workplan': {
        const stance = said.choice === 'yes' ? 'accept' : 'dissent';
        await this.workplans.respond(allianceId, { proposal: version, stance, note }, by);
        return;
      }
      case 'minutes': {
        const stance = said.choice === 'yes' ? 'confirm' : 'object';
        await this.meetings.command(allianceId, id, { type: 'respond-to-minutes', by, stance, note });
        return;
      }
    }
  }
}

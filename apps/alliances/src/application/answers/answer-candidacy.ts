import { Injectable } from '@nestjs/common';
import { AnswerInvitation } from '../answer-invitation.js';
import { JudgeInterest } from '../judge-interest.js';
import type { LinkTo, Said } from './said.js';

/** Who is to sit at the table. */
@Injectable()
export class AnswerCandidacy {
  constructor(
    private readonly invitations: AnswerInvitation,
    private readonly interests: JudgeInterest,
  ) {}

  async execute(link: LinkTo<'invitation' | 'interest'>, said: Said): Promise<void> {
    const { kind, allianceId, id, personId, organizationId } = link;
    const by = { personId, organizationId };
    const word =
      said.choice === 'yes'
        ? ({ verb: 'accept' } as const)
        : ({ verb: 'decline', reason: said.reason ?? 'other' } as const);
    if (kind === 'invitation') await this.invitations.execute(allianceId, id, word, by);
    else await this.interests.execute(allianceId, id, word, by);
  }
}

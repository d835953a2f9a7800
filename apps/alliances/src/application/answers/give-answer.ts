import { Injectable } from '@nestjs/common';
import { KeepAlive } from '../keep-alive.js';
import type { AllianceLink } from './answer-links.js';
import { AnswerCandidacy } from './answer-candidacy.js';
import { AnswerProposal } from './answer-proposal.js';
import { SignRecord } from './sign-record.js';
import type { Said } from './said.js';

/** Does what the person could do signed in: the same commands, decided by the same rules. */
@Injectable()
export class GiveAnswer {
  constructor(
    private readonly candidacies: AnswerCandidacy,
    private readonly proposals: AnswerProposal,
    private readonly records: SignRecord,
    private readonly life: KeepAlive,
  ) {}

  /** @throws Problem whatever the command is refused with */
  async execute(link: AllianceLink, said: Said): Promise<void> {
    const { kind } = link;
    switch (kind) {
      case 'invitation':
      case 'interest':
        return this.candidacies.execute({ ...link, kind }, said);
      case 'workplan':
      case 'amendment':
      case 'composition':
        return this.proposals.execute({ ...link, kind }, said);
      case 'minutes':
      case 'report':
      case 'commitment':
      case 'delivery':
        return this.records.execute({ ...link, kind }, said);
      case 'life': {
        const { allianceId, personId, organizationId } = link;
        await this.life.execute(allianceId, 'confirm-alive', { personId, organizationId });
        return;
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import { AmendWorkplan } from '../amend-workplan.js';
import { PlanWork } from '../plan-work.js';
import { SetComposition } from '../set-composition.js';
import { type LinkTo, noteIn, type Said } from './said.js';

/** What the coordinator puts to the members: each says yes, or puts its dissent beside it, to the one that it read. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly workplans: PlanWork,
    private readonly amendments: AmendWorkplan,
    private readonly compositions: SetComposition,
  ) {}

  async execute(link: LinkTo<'workplan' | 'amendment' | 'composition'>, said: Said): Promise<void> {
    const { kind, allianceId, version, personId, organizationId } = link;
    const by = { personId, organizationId };
    const word = { stance: said.choice === 'yes' ? 'accept' : 'dissent', note: noteIn(said, link) } as const;
    switch (kind) {
      case 'workplan':
        await this.workplans.respond(allianceId, { proposal: version, ...word }, by);
        return;
      case 'amendment':
        await this.amendments.answer(allianceId, { amendment: version, ...word }, by);
        return;
      case 'composition':
        await this.compositions.answer(allianceId, { proposal: version, ...word }, by);
        return;
    }
  }
}

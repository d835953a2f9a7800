import { Injectable } from '@nestjs/common';
import { ConductCommitment } from '../conduct-commitment.js';
import { ConductMeeting } from '../conduct-meeting.js';
import { ConductReport } from '../conduct-report.js';
import { FindAskedItem } from './find-asked-item.js';
import { type LinkTo, noteIn, type Said } from './said.js';

/** Whether what is on record is right: minutes, a progress report, a promise, a delivery. */
@Injectable()
export class SignRecord {
  constructor(
    private readonly meetings: ConductMeeting,
    private readonly reports: ConductReport,
    private readonly commitments: ConductCommitment,
    private readonly items: FindAskedItem,
  ) {}

  async execute(link: LinkTo<'minutes' | 'report' | 'commitment' | 'delivery'>, said: Said): Promise<void> {
    const { kind, allianceId, id, personId, organizationId } = link;
    const by = { personId, organizationId };
    const note = noteIn(said, link);
    const isRight = said.choice === 'yes';
    switch (kind) {
      case 'minutes': {
        const stance = isRight ? 'confirm' : 'object';
        await this.meetings.command(allianceId, id, { type: 'respond-to-minutes', by, stance, note });
        return;
      }
      case 'report': {
        const type = isRight ? 'validate-report' : 'dissent-from-report';
        await this.reports.command(allianceId, id, { type, by, note });
        return;
      }
      case 'commitment': {
        const command = isRight
          ? ({ type: 'agree-commitment', by } as const)
          : ({ type: 'decline-commitment', by, note } as const);
        await this.commitments.command(allianceId, id, command);
        return;
      }
      case 'delivery': {
        const { commitment } = await this.items.execute(link);
        if (!commitment) throw new Error(`The delivery ${id}, which was asked about, is of no commitment.`);
        const verdict = isRight ? 'validated' : 'rejected';
        await this.commitments.command(allianceId, commitment.id, {
          type: 'judge-delivery',
          by,
          deliveryId: id,
          verdict,
          note,
        });
        return;
      }
    }
  }
}

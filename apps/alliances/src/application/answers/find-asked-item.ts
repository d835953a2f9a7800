import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Commitment } from '../../domain/ledger/commitment.js';
import type { Meeting } from '../../domain/meetings/meeting.js';
import type { ProgressReport } from '../../domain/reports/report.js';
import { CommitmentsRepository } from '../../persistence/commitments.repository.js';
import { MeetingsRepository } from '../../persistence/meetings.repository.js';
import { ReportsRepository } from '../../persistence/reports.repository.js';
import type { AllianceLink } from './answer-links.js';

/** What is asked about, where it is kept apart from the alliance. */
export interface AskedItemApart {
  readonly meeting?: Meeting | undefined;
  /** The one that was promised, or delivered on. */
  readonly commitment?: Commitment | undefined;
  readonly report?: ProgressReport | undefined;
}

@Injectable()
export class FindAskedItem {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly commitments: CommitmentsRepository,
    private readonly reports: ReportsRepository,
  ) {}

  async execute({ kind, allianceId, id }: AllianceLink, tx?: Tx): Promise<AskedItemApart> {
    switch (kind) {
      case 'minutes':
        return { meeting: (await this.meetings.find(allianceId, id, tx))?.meeting };
      case 'commitment':
        return { commitment: (await this.commitments.find(allianceId, id, tx))?.commitment };
      case 'delivery':
        return { commitment: (await this.commitments.findByDelivery(allianceId, id, tx))?.commitment };
      case 'report':
        return { report: (await this.reports.find(allianceId, id, tx))?.report };
      case 'invitation':
      case 'interest':
      case 'workplan':
      case 'amendment':
      case 'composition':
      case 'life':
        return {};
    }
  }
}

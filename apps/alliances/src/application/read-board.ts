import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { type BoardEntry, summarizeBoard } from '../domain/board/summarize-board.js';
import { AllianceDocument } from '../persistence/alliance.schema.js';
import { notEnded } from '../persistence/attention-filter.js';
import { AwaitedAmongFew, summaryWith } from './awaited-among-few.js';
import { Moments } from './moments.js';

export interface Board {
  readonly asOf: string;
  /** Alliances that have not ended and in which the organisation takes part. */
  readonly alliances: number;
  readonly entries: readonly BoardEntry[];
}

/**
 * What an organisation's desk looks at first: an indexed query of the summaries, one each of the clearances and the
 * consultations in which an answer is awaited of it or by it, and where there are any, one of who can still give it.
 */
@Injectable()
export class ReadBoard {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    private readonly few: AwaitedAmongFew,
    private readonly moments: Moments,
  ) {}

  async execute(organizationId: string): Promise<Board> {
    const asOf = this.moments.now().at;
    const [found, few] = await Promise.all([
      this.alliances.find({ participants: organizationId, ...notEnded }, { summary: 1 }).lean(),
      this.few.alliancesOf([organizationId]),
    ]);
    const summaries = found.map(({ summary }) => summaryWith(few, summary));
    return { asOf, alliances: summaries.length, entries: summarizeBoard(summaries, asOf) };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { type BoardEntry, summarizeBoard } from '../domain/board/summarize-board.js';
import { AllianceDocument } from '../persistence/alliance.schema.js';
import { notEnded } from '../persistence/attention-filter.js';
import { Moments } from './moments.js';

export interface Board {
  readonly asOf: string;
  /** Alliances that have not ended and in which the organisation takes part. */
  readonly alliances: number;
  readonly entries: readonly BoardEntry[];
}

/** What an organisation's desk looks at first: one indexed query, of the summaries only. */
@Injectable()
export class ReadBoard {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    private readonly moments: Moments,
  ) {}

  async execute(organizationId: string): Promise<Board> {
    const asOf = this.moments.now().at;
    const found = await this.alliances.find({ participants: organizationId, ...notEnded }, { summary: 1 }).lean();
    const summaries = found.map(({ summary }) => summary);
    return { asOf, alliances: summaries.length, entries: summarizeBoard(summaries, asOf) };
  }
}

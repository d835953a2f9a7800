import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { waitingWords } from '../domain/week/waiting-words.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import { ConductAlliance } from './conduct-alliance.js';

/** What waits in an alliance for a word since before it was kept which do is kept from now on, and asked for. */
@Injectable()
export class TakeUpWaitingWords {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly commitments: CommitmentsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly conducting: ConductAlliance,
  ) {}

  /** @param at the present instant */
  async execute(allianceId: string, at: string, tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    const { awaitedWords } = stored.record;
    // One after the other: a transaction has one session.
    const commitments = await this.commitments.all(allianceId, tx);
    const words = waitingWords(awaitedWords, commitments, await this.indicators.all(allianceId, tx));
    const found = { of: 'words', event: { type: 'words-found', at, words } } as const;
    // What is kept already, and was asked of nobody, is found by the rules.
    await this.conducting.byRule(stored, words.length > 0 ? { to: 'part', facts: [found] } : { to: 'rules' }, tx);
  }
}

import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { decideCommitmentDue } from '../domain/ledger/decide-commitment.js';
import { evolveCommitment } from '../domain/ledger/evolve-commitment.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { ledgerSettingOf } from './ledger-setting.js';
import { Moments } from './moments.js';

/** The day of a promised delivery has passed: the present state decides what that means. */
@Injectable()
export class HeedCommitmentDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly commitments: CommitmentsRepository,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofDelivery(allianceId: string, commitmentId: string, tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    const found = await this.commitments.find(allianceId, commitmentId, tx);
    if (!stored || !found) throw new Error(`A date came for the commitment ${commitmentId}, which does not exist.`);
    const setting = ledgerSettingOf(stored.record);
    const decision = decideCommitmentDue(found.commitment, { type: 'commitment-due' }, setting, this.moments.now());
    if (!decision.accepted || decision.events.length === 0) return;
    await this.commitments.save(decision.events.reduce(evolveCommitment, found.commitment), found, tx);
    const facts = decision.events.map((event) => ({ of: 'ledger', event }) as const);
    await this.conducting.byRule(stored, { to: 'part', facts }, tx);
  }
}

import { notFound } from '#http';
import { Injectable } from '@nestjs/common';
import type { Decision } from '../domain/decision.js';
import type { CommitmentCommand, PromiseCommitment } from '../domain/ledger/commitment-commands.js';
import { decideCommitment, promiseCommitment } from '../domain/ledger/decide-commitment.js';
import { evolveCommitment } from '../domain/ledger/evolve-commitment.js';
import type { LedgerEvent } from '../domain/ledger/ledger-events.js';
import type { PartFact } from '../domain/record/alliance-record.js';
import { CommitmentsRepository, type StoredCommitment } from '../persistence/commitments.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { ledgerSettingOf } from './ledger-setting.js';
import { ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

/** Carries out what people ask of commitments: the commitment and its alliance change in one transaction. */
@Injectable()
export class ConductCommitment {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly commitments: CommitmentsRepository,
    private readonly moments: Moments,
  ) {}

  async promise(allianceId: string, command: PromiseCommitment): Promise<StoredCommitment> {
    let found: StoredCommitment | undefined;
    await this.conducting.byPerson(allianceId, command.by, ofInnerLife, async ({ record }, tx) => {
      const events = accepted(promiseCommitment(command, ledgerSettingOf(record), this.moments.now()));
      for (const event of events) {
        if (event.type === 'commitment-promised') found = await this.commitments.add(event.commitment, tx);
      }
      return { to: 'part', facts: factsOf(events), by: command.by };
    });
    if (!found) throw new Error(`No commitment came of promising one in ${allianceId}.`);
    return found;
  }

  /** @throws Problem 404 for a commitment that is not there */
  async command(allianceId: string, commitmentId: string, command: CommitmentCommand): Promise<StoredCommitment> {
    let after: StoredCommitment | undefined;
    await this.conducting.byPerson(allianceId, command.by, ofInnerLife, async ({ record }, tx) => {
      const found = await this.commitments.find(allianceId, commitmentId, tx);
      if (!found) throw notFound();
      const setting = ledgerSettingOf(record);
      const events = accepted(decideCommitment(found.commitment, command, setting, this.moments.now()));
      const changed = events.reduce(evolveCommitment, found.commitment);
      after = events.length > 0 ? await this.commitments.save(changed, found, tx) : found;
      return { to: 'part', facts: factsOf(events), by: command.by };
    });
    if (!after) throw new Error(`Nothing came of a command on the commitment ${commitmentId}.`);
    return after;
  }
}

function accepted(decision: Decision<LedgerEvent>): readonly LedgerEvent[] {
  if (!decision.accepted) throw refused(decision.refusal);
  return decision.events;
}

const factsOf = (events: readonly LedgerEvent[]): readonly PartFact[] =>
  events.map((event) => ({ of: 'ledger', event }));

import type { InitiativeContent } from '#contracts';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { Call, StoredAlliance } from '../persistence/stored-alliance.js';
import { revisedCall } from './call-of.js';
import { ConductAlliance } from './conduct-alliance.js';
import { KeepAlliance } from './keep-alliance.js';
import { Moments } from './moments.js';
import { rulesOf } from './rules-of.js';
import { conduct, type Order } from '../domain/record/conduct.js';

/** What becomes of an alliance when its initiative is revised, shown to somebody, closed or withdrawn. */
@Injectable()
export class FollowInitiative {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly conducting: ConductAlliance,
    private readonly keep: KeepAlliance,
    private readonly moments: Moments,
  ) {}

  /**
   * The text always follows. The composition follows while the alliance forms, unless the revision would take a seat
   * from who holds it, stands for it or is invited, or a group from a table at which others sit already, or the table
   * has set a policy of its own: then the alliance keeps the seats that it has.
   */
  async revised(initiativeId: string, content: InitiativeContent, tx: Tx): Promise<void> {
    const before = await this.find(initiativeId, tx);
    const stored = await this.follow(before, revisedCall(before.call, content, this.moments.now().at), tx);
    const { coordinator, policy, status } = stored.record.alliance;
    if (status !== 'forming' || policy.origin === 'table') return;
    const { personId, organizationId } = coordinator;
    const order: Order = {
      to: 'alliance',
      command: {
        type: 'revise-composition',
        by: { personId, organizationId },
        policy: { seats: content.seats, rules: rulesOf(content) },
        origin: 'initiative',
      },
    };
    if (conduct(stored.record, order, this.moments.now()).accepted) await this.conducting.byRule(stored, order, tx);
  }

  /** No further answers: nobody may come forward any more, while the coordinator may still invite. */
  async closed(initiativeId: string, tx: Tx): Promise<void> {
    const before = await this.find(initiativeId, tx);
    await this.follow(before, { ...before.call, open: false }, tx);
  }

  /** The coordinator showed the call to a suggested partner, who may come forward now. */
  async shared(initiativeId: string, organizationId: string, tx: Tx): Promise<void> {
    const before = await this.find(initiativeId, tx);
    const sharedWith = [...new Set([...before.call.sharedWith, organizationId])];
    await this.follow(before, { ...before.call, sharedWith }, tx);
  }

  async withdrawn(initiativeId: string, tx: Tx): Promise<void> {
    const before = await this.find(initiativeId, tx);
    const stored = await this.follow(before, { ...before.call, open: false }, tx);
    const command = { type: 'initiative-withdrawn' } as const;
    await this.conducting.byRule(stored, { to: 'alliance', command }, tx);
  }

  private async find(initiativeId: string, tx: Tx): Promise<StoredAlliance> {
    const stored = await this.alliances.findByInitiative(initiativeId, tx);
    if (!stored) throw new NotYet('the alliance of the initiative has not started yet');
    return stored;
  }

  private async follow(before: StoredAlliance, call: Call, tx: Tx): Promise<StoredAlliance> {
    return this.keep.called(before, call, this.moments.now(), tx);
  }
}

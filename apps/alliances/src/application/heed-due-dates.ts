import { dayOf } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Order } from '../domain/record/conduct.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { Moments } from './moments.js';

/** A date has come: the present state decides what that means. */
@Injectable()
export class HeedDueDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofInvitation(allianceId: string, invitationId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, { to: 'alliance', command: { type: 'expire-invitation', invitationId } }, tx);
  }

  async ofMilestone(allianceId: string, milestoneId: string, tx: Tx): Promise<void> {
    const command = { type: 'milestone-due', milestoneId, today: this.today() } as const;
    await this.heed(allianceId, { to: 'workplan', command }, tx);
  }

  async ofActionPoint(allianceId: string, actionPointId: string, tx: Tx): Promise<void> {
    const command = { type: 'action-point-due', actionPointId, today: this.today() } as const;
    await this.heed(allianceId, { to: 'workplan', command }, tx);
  }

  async ofHealth(allianceId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, { to: 'rules' }, tx);
  }

  private async heed(allianceId: string, order: Order, tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    await this.conducting.byRule(stored, order, tx);
  }

  private today(): string {
    return dayOf(this.moments.now().at);
  }
}

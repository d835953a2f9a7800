import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Order } from '../domain/record/conduct.js';
import { dayAt } from '../domain/time/day-ends.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
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

  async ofInvitation(
    type: 'remind-of-invitation' | 'expire-invitation',
    allianceId: string,
    invitationId: string,
    tx: Tx,
  ): Promise<void> {
    await this.heed(allianceId, () => ({ to: 'alliance', command: { type, invitationId } }), tx);
  }

  async ofTerm(type: 'remind-of-term' | 'end-term', allianceId: string, placeId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, () => ({ to: 'alliance', command: { type, placeId } }), tx);
  }

  async ofMilestone(allianceId: string, milestoneId: string, tx: Tx): Promise<void> {
    await this.heed(
      allianceId,
      (stored) => ({ to: 'workplan', command: { type: 'milestone-due', milestoneId, today: this.todayIn(stored) } }),
      tx,
    );
  }

  async ofActionPoint(allianceId: string, actionPointId: string, tx: Tx): Promise<void> {
    await this.heed(
      allianceId,
      (stored) => ({
        to: 'workplan',
        command: { type: 'action-point-due', actionPointId, today: this.todayIn(stored) },
      }),
      tx,
    );
  }

  async ofHealth(allianceId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, () => ({ to: 'rules' }), tx);
  }

  private async heed(allianceId: string, order: (stored: StoredAlliance) => Order, tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    await this.conducting.byRule(stored, order(stored), tx);
  }

  private todayIn({ record }: StoredAlliance): string {
    return dayAt(this.moments.now().at, record.rhythm.rule?.timeZone);
  }
}

import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Order } from '../domain/record/conduct.js';
import { dayAt } from '../domain/time/day-ends.js';
import { workToRemindOf } from '../domain/workplan/due-soon.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { Moments } from './moments.js';

/**
 * A date has come: the present state decides what that means. What else of the same kind ends with the same day in the
 * alliance is heeded with it, as one change, and takes its own alarm back.
 */
@Injectable()
export class HeedDueDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofReminder(allianceId: string, invitationId: string, tx: Tx): Promise<void> {
    const command = { type: 'remind-of-invitation', invitationId } as const;
    await this.heed(allianceId, () => [{ to: 'alliance', command }], tx);
  }

  async ofInvitation(allianceId: string, id: string, tx: Tx): Promise<void> {
    const orders = ({ record }: StoredAlliance): readonly Order[] => {
      const dated = record.alliance.invitations.map((one) => ({ id: one.id, dueOn: one.expiresOn }));
      return ofTheSameDay(id, dated).map((invitationId) => {
        return { to: 'alliance', command: { type: 'expire-invitation', invitationId } };
      });
    };
    await this.heed(allianceId, orders, tx);
  }

  async ofTerm(type: 'remind-of-term' | 'end-term', allianceId: string, placeId: string, tx: Tx): Promise<void> {
    const orders = ({ record: { rhythm } }: StoredAlliance): readonly Order[] => {
      const timeZone = rhythm.rule?.timeZone;
      return [{ to: 'alliance', command: { type, placeId, ...(timeZone !== undefined && { timeZone }) } }];
    };
    await this.heed(allianceId, orders, tx);
  }

  async ofMilestone(allianceId: string, id: string, tx: Tx): Promise<void> {
    const orders = (stored: StoredAlliance): readonly Order[] => {
      const today = this.todayIn(stored);
      return ofTheSameDay(id, stored.record.workplan.milestones).map((milestoneId) => {
        return { to: 'workplan', command: { type: 'milestone-due', milestoneId, today } };
      });
    };
    await this.heed(allianceId, orders, tx);
  }

  async ofActionPoint(allianceId: string, id: string, tx: Tx): Promise<void> {
    const orders = (stored: StoredAlliance): readonly Order[] => {
      const today = this.todayIn(stored);
      return ofTheSameDay(id, stored.record.workplan.actionPoints).map((actionPointId) => {
        return { to: 'workplan', command: { type: 'action-point-due', actionPointId, today } };
      });
    };
    await this.heed(allianceId, orders, tx);
  }

  async ofDaysToCome(allianceId: string, id: string, tx: Tx): Promise<void> {
    const orders = (stored: StoredAlliance): readonly Order[] => {
      const today = this.todayIn(stored);
      return ofTheSameDay(id, workToRemindOf(stored.record.workplan)).map((itemId) => {
        return { to: 'workplan', command: { type: 'work-due-soon', itemId, today } };
      });
    };
    await this.heed(allianceId, orders, tx);
  }

  async ofHandedOver(allianceId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, () => [{ to: 'alliance', command: { type: 'remind-of-handed-over' } }], tx);
  }

  async ofHealth(allianceId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, () => [{ to: 'rules' }], tx);
  }

  private async heed(allianceId: string, orders: (stored: StoredAlliance) => readonly Order[], tx: Tx): Promise<void> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    await this.conducting.byRules(stored, orders(stored), tx);
  }

  private todayIn({ record }: StoredAlliance): string {
    return dayAt(this.moments.now().at, record.rhythm.rule?.timeZone);
  }
}

/** The one whose date came, first, and the others of its day; the rules pass over what is settled already. */
function ofTheSameDay(id: string, all: readonly { readonly id: string; readonly dueOn: string }[]): readonly string[] {
  const dueOn = all.find((one) => one.id === id)?.dueOn;
  return [id, ...all.filter((one) => one.dueOn === dueOn && one.id !== id).map((one) => one.id)];
}

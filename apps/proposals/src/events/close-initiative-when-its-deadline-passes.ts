import { type Delivery, OnTimer, Reactions } from '#messaging';
import { CloseInitiative } from '../application/close-initiative.js';
import { InitiativeDeadlineDue, type InitiativeDeadlineDueData } from './timers.js';

@Reactions('proposals')
export class CloseInitiativeWhenItsDeadlinePasses {
  constructor(private readonly closing: CloseInitiative) {}

  @OnTimer(InitiativeDeadlineDue)
  async close({ event, tx }: Delivery<InitiativeDeadlineDueData>): Promise<void> {
    await this.closing.whenDeadlinePassed(event.data.initiativeId, tx);
  }
}

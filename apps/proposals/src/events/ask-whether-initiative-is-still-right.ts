import { type Delivery, OnTimer, Reactions } from '#messaging';
import { InitiativeFreshness } from '../application/initiative-freshness.js';
import { InitiativeAgeDue, type InitiativeDeadlineDueData } from './timers.js';

@Reactions('proposals')
export class AskWhetherInitiativeIsStillRight {
  constructor(private readonly freshness: InitiativeFreshness) {}

  @OnTimer(InitiativeAgeDue)
  async ask({ event, tx }: Delivery<InitiativeDeadlineDueData>): Promise<void> {
    await this.freshness.heedAge(event.data.initiativeId, tx);
  }
}

import { AllianceConcluded, type AllianceConcludedData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { CloseInitiative } from '../application/close-initiative.js';

@Reactions('proposals')
export class CloseInitiativeWhenAllianceConcludes {
  constructor(private readonly closing: CloseInitiative) {}

  @OnEvent(AllianceConcluded)
  async close({ event, tx }: Delivery<AllianceConcludedData>): Promise<void> {
    await this.closing.whenAllianceConcluded(event.data.initiativeId, tx);
  }
}

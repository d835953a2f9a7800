import {
  AllianceConcluded,
  type AllianceConcludedData,
  AllianceDissolved,
  type AllianceDissolvedData,
} from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { CloseInitiative } from '../application/close-initiative.js';

@Reactions('proposals')
export class CloseInitiativeWhenAllianceEnds {
  constructor(private readonly closing: CloseInitiative) {}

  @OnEvent(AllianceConcluded)
  async concluded({ event, tx }: Delivery<AllianceConcludedData>): Promise<void> {
    await this.closing.whenAllianceEnded(event.data.initiativeId, 'alliance_concluded', tx);
  }

  @OnEvent(AllianceDissolved)
  async dissolved({ event, tx }: Delivery<AllianceDissolvedData>): Promise<void> {
    await this.closing.whenAllianceEnded(event.data.initiativeId, 'alliance_dissolved', tx);
  }
}

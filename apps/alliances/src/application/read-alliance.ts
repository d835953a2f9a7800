import { AllianceOpenedBySecretariat } from '#contracts';
import { BreakGlass, type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { participantsOf, type Standpoint, standpointOf } from '../domain/record/standpoint.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { readersOf } from './acting.js';
import type { MayKnow } from './may-know.js';

@Injectable()
export class ReadAlliance {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly glass: BreakGlass,
  ) {}

  /**
   * The alliance with how much of it the caller sees: the whole too for the secretariat that breaks the glass.
   * @throws Problem 404 for what the caller may not know of
   */
  async asSeen(id: string, caller: Caller): Promise<readonly [StoredAlliance, Standpoint]> {
    const stored = await this.alliances.find(id);
    if (!stored) throw notFound();
    const { alliance } = stored.record;
    const standpoint = standpointOf(alliance, stored.call, readersOf(caller));
    if (standpoint === 'whole') return [stored, standpoint];
    const told = {
      allianceId: id,
      initiativeId: stored.call.initiativeId,
      participants: [...participantsOf(alliance)],
    };
    if (await this.glass.opens(caller, id, (tx) => tx.emit(AllianceOpenedBySecretariat, id, told))) {
      return [stored, 'whole'];
    }
    if (standpoint === 'none') throw notFound();
    return [stored, standpoint];
  }

  /** @throws Problem 404 for what the caller may not know of */
  async execute(id: string, caller: Caller, may: MayKnow): Promise<StoredAlliance> {
    const stored = await this.alliances.find(id);
    if (!stored || !may(stored, readersOf(caller))) throw notFound();
    return stored;
  }
}

import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Type } from '@nestjs/common';
import { TellOutside } from '../application/tell-outside.js';
import { told } from '../domain/told/told-contracts.js';
import type { Telling } from '../domain/told/telling.js';

/** A consumer for each kind of event that is told: all do the same with what the table says of theirs. */
function reactionTo(telling: Telling): Type {
  @Reactions('integrations')
  class TellOutsideWhatHappened {
    constructor(private readonly outside: TellOutside) {}

    @OnEvent(telling.contract)
    async tell({ event, tx }: Delivery<object>): Promise<void> {
      await this.outside.tell(telling, event, tx);
    }
  }
  Object.defineProperty(TellOutsideWhatHappened, 'name', { value: `TellOutside:${telling.contract.type}` });
  return TellOutsideWhatHappened;
}

export const tellOutsideWhatHappened: readonly Type[] = told.map(reactionTo);

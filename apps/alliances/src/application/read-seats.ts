import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import { heldAt } from '../domain/composition/balance-at.js';
import type { Place } from '../domain/composition/place.js';
import { ofAlliance, ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';
import { ReadAlliance } from './read-alliance.js';

/** Who sits, who sat on a day, and who ever did. */
@Injectable()
export class ReadSeats {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly moments: Moments,
  ) {}

  /** @param day `YYYY-MM-DD`, a past one; absent: now. @throws Problem 400 for a day that has not come yet */
  async heldOn(id: string, caller: Caller, day?: string): Promise<readonly Place[]> {
    const { record } = await this.reading.execute(id, caller, ofAlliance);
    return heldAt(record.alliance.places, this.moments.on(day));
  }

  /** Every place that was ever held, for those who take part: how it ended is theirs to know. */
  async ever(id: string, caller: Caller): Promise<readonly Place[]> {
    return (await this.reading.execute(id, caller, ofInnerLife)).record.alliance.places;
  }
}

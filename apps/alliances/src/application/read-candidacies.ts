import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import type { Interest } from '../domain/admission/interest.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { readersOf } from './acting.js';
import { interestsKnownTo, ofAlliance, ofInterest } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** The candidacies of an alliance as far as the reader may know of them. */
@Injectable()
export class ReadCandidacies {
  constructor(private readonly reading: ReadAlliance) {}

  async all(allianceId: string, caller: Caller): Promise<readonly [readonly Interest[], StoredAlliance]> {
    const stored = await this.reading.execute(allianceId, caller, ofAlliance);
    return [interestsKnownTo(stored, readersOf(caller)), stored];
  }

  /** @throws Problem 404 for a candidacy that the reader may not know of */
  async around(allianceId: string, interestId: string, caller: Caller): Promise<StoredAlliance> {
    return this.reading.execute(allianceId, caller, ofInterest(interestId));
  }
}

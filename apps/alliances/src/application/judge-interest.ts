import { Injectable } from '@nestjs/common';
import type { AllianceCommand } from '../domain/alliance/alliance-commands.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInterest } from './may-know.js';

export type InterestWord =
  | { readonly verb: 'accept' | 'withdraw' }
  /** `reason`: a code of decline_reasons. */
  | { readonly verb: 'decline'; readonly reason: string };

/**
 * The candidate withdraws. Those who have the word on it say yes or no: the seated members of its group, the candidates
 * themselves where nobody of it is seated, or the coordinator where the seat belongs to no group.
 */
@Injectable()
export class JudgeInterest {
  constructor(private readonly conducting: ConductAlliance) {}

  async execute(allianceId: string, interestId: string, word: InterestWord, by: Actor): Promise<Conducted> {
    const command = commandFor(interestId, word, by);
    return this.conducting.byPerson(allianceId, by, ofInterest(interestId), () => ({ to: 'alliance', command }));
  }
}

function commandFor(interestId: string, word: InterestWord, by: Actor): AllianceCommand {
  switch (word.verb) {
    case 'accept':
      return { type: 'accept-interest', by, interestId };
    case 'decline':
      return { type: 'decline-interest', by, interestId, reason: word.reason };
    case 'withdraw':
      return { type: 'withdraw-interest', by, interestId };
  }
}

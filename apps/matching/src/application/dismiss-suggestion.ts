import { Injectable } from '@nestjs/common';
import { SuggestionDismissed } from '#contracts';
import { type Caller, conflict } from '#http';
import { UnitOfWork } from '#persistence';
import { isOpen } from '../domain/suggestion.js';
import { isShownToPartner, type OpenedSuggestion, SuggestionAccess } from './suggestion-access.js';
import { SuggestionOutcomes } from './suggestion-outcomes.js';

/** Sets a pair aside, in all seats of the initiative, until one of the two records changes. */
@Injectable()
export class DismissSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SuggestionAccess,
    private readonly outcomes: SuggestionOutcomes,
  ) {}

  /** @throws Problem 404, 403, 409 when it is no longer open */
  async execute(id: string, reason: string, caller: Caller): Promise<OpenedSuggestion> {
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.access.toActor(id, caller, tx);
      const { suggestion, initiative, side, state } = opened;
      if (!isOpen(suggestion)) throw conflict('illegal_transition', { subject: 'suggestion', state });
      const dismissed = await this.outcomes.dismissed(opened, reason, tx);
      // What the partner was never shown is not told to it now.
      if (isShownToPartner(suggestion, initiative)) {
        const { initiativeId, seatId, organizationId } = suggestion;
        const data = { suggestionId: id, initiativeId, seatId, organizationId, dismissedBy: side, reason };
        tx.emit(SuggestionDismissed, initiativeId, data);
      }
      return { ...opened, suggestion: dismissed, state: dismissed.state };
    });
  }
}

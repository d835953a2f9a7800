import { Injectable } from '@nestjs/common';
import { SuggestionShared } from '#contracts';
import { type Caller, conflict, forbidden } from '#http';
import { UnitOfWork } from '#persistence';
import { type OpenedSuggestion, SuggestionAccess } from './suggestion-access.js';
import { SuggestionOutcomes } from './suggestion-outcomes.js';

/** Shows the initiative to a suggested partner: of a confidential one it learns in this way only. */
@Injectable()
export class ShareSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SuggestionAccess,
    private readonly outcomes: SuggestionOutcomes,
  ) {}

  /** @throws Problem 404, 403, 409 when it is not proposed, or the call has closed */
  async execute(id: string, caller: Caller): Promise<OpenedSuggestion> {
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.access.toActor(id, caller, tx);
      const { suggestion, initiative, side, state } = opened;
      if (side === 'partner') throw forbidden('not_the_lead');
      // Whom it is shown may come forward, which nobody can any more.
      if (!initiative.call.open) throw conflict('illegal_transition', { subject: 'initiative', state: 'closed' });
      if (state !== 'proposed') throw conflict('illegal_transition', { subject: 'suggestion', state });
      const shared = await this.outcomes.shared(suggestion, tx);
      const { initiativeId, seatId, organizationId } = suggestion;
      tx.emit(SuggestionShared, initiativeId, { suggestionId: id, initiativeId, seatId, organizationId });
      return { ...opened, suggestion: shared, state: shared.state };
    });
  }
}

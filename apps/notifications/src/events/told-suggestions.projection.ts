import {
  type EventEnvelope,
  PartnersSuggested,
  type PartnersSuggestedData,
  SuggestionStaled,
  type SuggestionStaledData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { ToldSuggestions } from '../persistence/read-models.js';

/**
 * Whether what partners were told of holds. Nobody is told of the same again when it returns: so what waits is looked at
 * when it would leave, and not left out for good when it goes. Those of whom nobody was told are not kept.
 */
@Projection('notifications.told-suggestions')
export class ToldSuggestionsProjection {
  readonly readModels = [ToldSuggestions];

  @OnEvent(PartnersSuggested)
  suggested({ data: { suggestions } }: EventEnvelope<string, PartnersSuggestedData>, into: ReadModelWriter): void {
    for (const { suggestionId: _id, notify } of suggestions) {
      if (!notify) continue;
      into.write(ToldSuggestions, { replaceOne: { filter: { _id }, replacement: { stale: false }, upsert: true } });
    }
    const again = suggestions.filter(({ notify }) => !notify).map(({ suggestionId }) => suggestionId);
    noteStale(again, false, into);
  }

  @OnEvent(SuggestionStaled)
  staled({ data }: EventEnvelope<string, SuggestionStaledData>, into: ReadModelWriter): void {
    noteStale(data.suggestionIds, true, into);
  }
}

function noteStale(ids: readonly string[], stale: boolean, into: ReadModelWriter): void {
  if (ids.length === 0) return;
  into.write(ToldSuggestions, { updateMany: { filter: { _id: { $in: ids } }, update: { $set: { stale } } } });
}

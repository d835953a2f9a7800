import { ContactChanged, type ContactChangedData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { Follows } from '../persistence/follows.js';
import { SavedSearches } from '../persistence/saved-searches.js';

@Reactions('notifications', { actsOnEventsSince: 'group-creation' })
export class ForgetWhatAnErasedPersonFollowed {
  constructor(
    private readonly follows: Follows,
    private readonly searches: SavedSearches,
  ) {}

  @OnEvent(ContactChanged)
  async forget({ event: { subject: personId, data }, tx }: Delivery<ContactChangedData>): Promise<void> {
    if (data.sealed !== undefined) return;
    await this.follows.removeAllOf(personId, tx);
    await this.searches.removeAllOf(personId, tx);
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { Suggestion } from '../domain/suggestion.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import type { KeptDismissal } from '../persistence/partner-record.schema.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { type StoredSuggestion, SuggestionsRepository, withoutVersion } from '../persistence/suggestions.repository.js';

/** What people decide about a suggestion, and what follows for the lists of the initiative. */
@Injectable()
export class SuggestionOutcomes {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly records: PartnerRecordsRepository,
    private readonly jobs: MatchingJobs,
  ) {}

  async dismissed(
    suggestion: StoredSuggestion,
    { reason, by }: Pick<KeptDismissal, 'reason' | 'by'>,
    tx: Tx,
  ): Promise<StoredSuggestion> {
    const { initiativeId, organizationId, organizationVersion, initiativeVersion } = suggestion;
    const dismissal = { reason, by, organizationVersion, initiativeVersion };
    await this.records.dismiss(initiativeId, organizationId, dismissal, tx);
    return this.change(suggestion, { state: 'dismissed', listed: false }, tx);
  }

  async shared(suggestion: StoredSuggestion, tx: Tx): Promise<StoredSuggestion> {
    await this.records.share(suggestion.initiativeId, suggestion.organizationId, tx);
    return this.change(suggestion, { state: 'shared', openToPartner: true }, tx);
  }

  private async change(
    suggestion: StoredSuggestion,
    change: Partial<Pick<Suggestion, 'state' | 'listed' | 'openToPartner'>>,
    tx: Tx,
  ): Promise<StoredSuggestion> {
    await this.suggestions.save([{ ...withoutVersion(suggestion), ...change }], tx);
    const { initiativeId } = suggestion;
    await this.jobs.request(
      [{ kind: 'initiative', subjectId: initiativeId, priority: priorities.changedInitiative }],
      tx,
    );
    return { ...suggestion, ...change, version: suggestion.version + 1 };
  }
}

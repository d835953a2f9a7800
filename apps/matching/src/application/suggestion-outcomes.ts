import { Injectable } from '@nestjs/common';
import { notFound } from '#http';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { refusedBy } from '../domain/gates.js';
import type { Suggestion } from '../domain/suggestion.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { KnownOrganizations } from '../persistence/read-models.js';
import { type StoredSuggestion, SuggestionsRepository, withoutVersion } from '../persistence/suggestions.repository.js';
import type { OpenedSuggestion } from './suggestion-access.js';

/** What people decide about a suggestion, and what follows for the lists of the initiative. */
@Injectable()
export class SuggestionOutcomes {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly records: PartnerRecordsRepository,
    private readonly jobs: MatchingJobs,
    private readonly readModels: ReadModels,
  ) {}

  /** @throws Problem 404 for an organisation that is not known */
  async dismissed(
    { suggestion, initiative, side }: OpenedSuggestion,
    reason: string,
    tx: Tx,
  ): Promise<StoredSuggestion> {
    const { initiativeId, organizationId } = suggestion;
    const now = {
      organizationVersion: await this.versionOf(organizationId, tx),
      initiativeVersion: initiative.call.version,
    };
    const dismissal = { reason, by: side, ...refusedBy(side, suggestion, now) };
    await this.records.dismiss(initiativeId, organizationId, dismissal, tx);
    return this.change(suggestion, { state: 'dismissed', listed: false }, tx);
  }

  async shared(suggestion: StoredSuggestion, tx: Tx): Promise<StoredSuggestion> {
    await this.records.share(suggestion.initiativeId, suggestion.organizationId, tx);
    return this.change(suggestion, { state: 'shared', openToPartner: true }, tx);
  }

  private async versionOf(organizationId: string, { session }: Tx): Promise<number> {
    const known = await this.readModels.collection(KnownOrganizations).findOne({ _id: organizationId }, { session });
    if (!known) throw notFound();
    return known.version;
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

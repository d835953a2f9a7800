import { type BeforeApplicationShutdown, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpModule } from '#http';
import { MessagingModule } from '#messaging';
import { HealthRegistry } from '#observability';
import { ConflictOutcomes } from './application/conflict-outcomes.js';
import { ConflictTargets } from './application/conflict-targets.js';
import { CreditMembers } from './application/credit-members.js';
import { DeclareConflict } from './application/declare-conflict.js';
import { DismissSuggestion } from './application/dismiss-suggestion.js';
import { DoMatchingJob } from './application/do-matching-job.js';
import { ExplainStanding } from './application/explain-standing.js';
import { FindSimilar } from './application/find-similar.js';
import { FindSuggestions } from './application/find-suggestions.js';
import { JobKinds } from './application/job-kinds.js';
import { MatchSeat } from './application/match-seat.js';
import { MatchingWorker } from './application/matching-worker.js';
import { OpenStanding } from './application/open-standing.js';
import { PreviewMatches } from './application/preview-matches.js';
import { ReplaySuggestion } from './application/replay-suggestion.js';
import { ReportExposure } from './application/report-exposure.js';
import { Resting } from './application/resting.js';
import { RequestRenewal } from './application/request-renewal.js';
import { SeatStandings } from './application/seat-standings.js';
import { ReadCoalition } from './application/read-coalition.js';
import { ReadConflicts } from './application/read-conflicts.js';
import { ShareSuggestion } from './application/share-suggestion.js';
import { SpreadInitiative } from './application/spread-initiative.js';
import { SpreadLists } from './application/spread-lists.js';
import { SpreadOrganizations } from './application/spread-organizations.js';
import { SpreadSpeaker } from './application/spread-speaker.js';
import { StandingAccess } from './application/standing-access.js';
import { Standings } from './application/standings.js';
import { SuggestionAccess } from './application/suggestion-access.js';
import { SuggestionOutcomes } from './application/suggestion-outcomes.js';
import { WithdrawConflict } from './application/withdraw-conflict.js';
import { EndSearchWhenAllianceEnds } from './events/end-search-when-alliance-ends.js';
import { DismissPartnerWhenItDeclines } from './events/dismiss-partner-when-it-declines.js';
import { ExposureProjection } from './events/exposure.projection.js';
import { HistoryProjection } from './events/history.projection.js';
import { InitiativesProjection } from './events/initiatives.projection.js';
import { MatchInitiativeWhenItChanges } from './events/match-initiative-when-it-changes.js';
import { MatchInitiativeWhenItsAllianceChanges } from './events/match-initiative-when-its-alliance-changes.js';
import { MatchOrganizationWhenItChanges } from './events/match-organization-when-it-changes.js';
import { OrganizationsProjection } from './events/organizations.projection.js';
import { FinderMirror } from './finder/finder-mirror.js';
import { ExposureController } from './http/exposure.controller.js';
import { CoalitionsController } from './http/coalitions.controller.js';
import { ConflictsController } from './http/conflicts.controller.js';
import { MatchesController } from './http/matches.controller.js';
import { matchingProblems } from './http/problems.js';
import { ReplayController } from './http/replay.controller.js';
import { StandingController } from './http/standing.controller.js';
import { SharesController } from './http/shares.controller.js';
import { SuggestionCommandsController } from './http/suggestion-commands.controller.js';
import { SuggestionsController } from './http/suggestions.controller.js';
import { DeclaredConflictDocument, DeclaredConflictSchema } from './persistence/declared-conflict.schema.js';
import { DeclaredConflicts } from './persistence/declared-conflicts.js';
import { ExposureReport } from './persistence/exposure-report.js';
import { FinderImage, FinderImageSchema } from './persistence/finder-image.schema.js';
import { FinderImagePart, FinderImagePartSchema } from './persistence/finder-image-part.schema.js';
import { FinderMark, FinderMarkSchema } from './persistence/finder-mark.schema.js';
import { ListedPartners } from './persistence/listed-partners.js';
import { MatchingDatabase } from './persistence/matching-database.js';
import { MatchingJob, MatchingJobSchema } from './persistence/matching-job.schema.js';
import { MatchingJobs } from './persistence/matching-jobs.js';
import { PartnerRecord, PartnerRecordSchema } from './persistence/partner-record.schema.js';
import { PartnerRecordsRepository } from './persistence/partner-records.repository.js';
import { SeatListDocument, SeatListSchema } from './persistence/seat-list.schema.js';
import { StatisticsSnapshots } from './persistence/statistics-snapshots.js';
import { StatisticsDocument, StatisticsSchema } from './persistence/statistics.schema.js';
import { SuggestionDocument, SuggestionSchema } from './persistence/suggestion.schema.js';
import { SuggestionsRepository } from './persistence/suggestions.repository.js';
import { Peers } from './shares/peers.js';
import { SharePass } from './shares/share-pass.js';
import { Shares } from './shares/shares.js';

/** Finds partners for initiatives and initiatives for organisations, and says why. */
@Module({
  imports: [
    MessagingModule.forService('matching', {
      models: [
        { name: SuggestionDocument.name, schema: SuggestionSchema },
        { name: SeatListDocument.name, schema: SeatListSchema },
        { name: PartnerRecord.name, schema: PartnerRecordSchema },
        { name: DeclaredConflictDocument.name, schema: DeclaredConflictSchema },
        { name: MatchingJob.name, schema: MatchingJobSchema },
        { name: StatisticsDocument.name, schema: StatisticsSchema },
        { name: FinderMark.name, schema: FinderMarkSchema },
        { name: FinderImage.name, schema: FinderImageSchema },
        { name: FinderImagePart.name, schema: FinderImagePartSchema },
      ],
    }),
    HttpModule.forService('matching', { problems: matchingProblems }),
  ],
  controllers: [
    // Before `:id`, which would take "explain" and "exposure" for one.
    StandingController,
    ExposureController,
    SuggestionsController,
    SuggestionCommandsController,
    ReplayController,
    MatchesController,
    CoalitionsController,
    ConflictsController,
    SharesController,
    OrganizationsProjection,
    InitiativesProjection,
    HistoryProjection,
    ExposureProjection,
    MatchInitiativeWhenItChanges,
    MatchInitiativeWhenItsAllianceChanges,
    MatchOrganizationWhenItChanges,
    DismissPartnerWhenItDeclines,
    EndSearchWhenAllianceEnds,
  ],
  providers: [
    MatchingDatabase,
    SuggestionsRepository,
    PartnerRecordsRepository,
    DeclaredConflicts,
    MatchingJobs,
    StatisticsSnapshots,
    FinderMirror,
    SharePass,
    Peers,
    Shares,
    Resting,
    Standings,
    MatchSeat,
    SpreadInitiative,
    SpreadOrganizations,
    SpreadSpeaker,
    SpreadLists,
    JobKinds,
    DoMatchingJob,
    RequestRenewal,
    MatchingWorker,
    SuggestionAccess,
    SuggestionOutcomes,
    FindSuggestions,
    DismissSuggestion,
    ShareSuggestion,
    PreviewMatches,
    FindSimilar,
    StandingAccess,
    SeatStandings,
    OpenStanding,
    ExplainStanding,
    ReplaySuggestion,
    ExposureReport,
    ReportExposure,
    ListedPartners,
    ReadCoalition,
    CreditMembers,
    ConflictTargets,
    ConflictOutcomes,
    DeclareConflict,
    WithdrawConflict,
    ReadConflicts,
  ],
})
export class MatchingModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly finder: FinderMirror,
    private readonly shares: Shares,
    private readonly worker: MatchingWorker,
    private readonly health: HealthRegistry,
  ) {}

  /** The read models have their collections by now; serving begins while the finder is filled. */
  onApplicationBootstrap(): void {
    this.health.add(this.finder);
    this.finder.start(this.shares.own, () => this.worker.look());
    this.worker.start(this.finder.ready);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
    await this.finder.stop();
  }
}

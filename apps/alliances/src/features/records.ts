import { AuditKey } from '../application/audit-key.js';
import { ConductAlliance } from '../application/conduct-alliance.js';
import { DecideOrders } from '../application/decide-orders.js';
import { FollowInitiative } from '../application/follow-initiative.js';
import { HeedDueDates } from '../application/heed-due-dates.js';
import { KeepAlliance } from '../application/keep-alliance.js';
import { KeepAudit } from '../application/keep-audit.js';
import { KnownOrganizations } from '../application/known-organizations.js';
import { Moments } from '../application/moments.js';
import { NameOrganizations } from '../application/name-organizations.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { ReadAudit } from '../application/read-audit.js';
import { ReadTimeline } from '../application/read-timeline.js';
import { SearchAlliances } from '../application/search-alliances.js';
import { StartAlliance } from '../application/start-alliance.js';
import { TitlesApart } from '../application/titles-apart.js';
import { FollowInitiativeWhenItChanges } from '../events/follow-initiative-when-it-changes.js';
import { HeedDatesWhenTheyAreDue } from '../events/heed-dates-when-they-are-due.js';
import { OrganizationsProjection } from '../events/organizations.projection.js';
import { StartAllianceWhenProposalIsPublished } from '../events/start-alliance-when-proposal-is-published.js';
import { AlliancesController } from '../http/alliances.controller.js';
import { AuditController } from '../http/audit.controller.js';
import { TimelineController } from '../http/timeline.controller.js';
import { ShowNames } from '../http/names/show-names.js';
import { ShowAlliance } from '../http/views/show-alliance.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { AuditRepository } from '../persistence/audit.repository.js';
import { ChangedDocuments } from '../persistence/changed-documents.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import type { Feature } from './feature.js';

/** The alliance itself: how it begins, is read and is written, with its timeline and its audit. */
export const records: Feature = {
  controllers: [
    StartAllianceWhenProposalIsPublished,
    FollowInitiativeWhenItChanges,
    HeedDatesWhenTheyAreDue,
    OrganizationsProjection,
    AlliancesController,
    TimelineController,
    AuditController,
  ],
  providers: [
    AlliancesRepository,
    AuditKey,
    AuditRepository,
    ChangedDocuments,
    ConductAlliance,
    DecideOrders,
    FollowInitiative,
    HeedDueDates,
    KeepAlliance,
    KeepAudit,
    KnownOrganizations,
    Moments,
    NameOrganizations,
    ReadAlliance,
    ReadAudit,
    ReadTimeline,
    SearchAlliances,
    ShowAlliance,
    ShowNames,
    StartAlliance,
    TimelineRepository,
    TitlesApart,
  ],
};

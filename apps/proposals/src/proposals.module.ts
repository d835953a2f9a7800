import { Module } from '@nestjs/common';
import { HttpModule, MailedLinks } from '#http';
import { MessagingModule } from '#messaging';
import { CloseInitiative } from './application/close-initiative.js';
import { DraftInitiative } from './application/draft-initiative.js';
import { InitiativeAccess } from './application/initiative-access.js';
import { InitiativeFreshness } from './application/initiative-freshness.js';
import { InitiativeLinks } from './application/initiative-links.js';
import { ListVersions } from './application/list-versions.js';
import { PublishInitiative } from './application/publish-initiative.js';
import { ReviseInitiative } from './application/revise-initiative.js';
import { SearchInitiatives } from './application/search-initiatives.js';
import { ShowInitiative } from './application/show-initiative.js';
import { WithdrawInitiative } from './application/withdraw-initiative.js';
import { AskWhetherInitiativeIsStillRight } from './events/ask-whether-initiative-is-still-right.js';
import { CloseInitiativeWhenAllianceEnds } from './events/close-initiative-when-alliance-ends.js';
import { CloseInitiativeWhenItsDeadlinePasses } from './events/close-initiative-when-its-deadline-passes.js';
import { HideInitiativeFromWhoLeft } from './events/hide-initiative-from-who-left.js';
import { OrganizationsProjection } from './events/organizations.projection.js';
import { ShowInitiativeToWhomItIsBrought } from './events/show-initiative-to-whom-it-is-brought.js';
import { InitiativeConfirmationsController } from './http/initiative-confirmations.controller.js';
import { InitiativeLifeCycleController } from './http/initiative-life-cycle.controller.js';
import { InitiativeListsController } from './http/initiative-lists.controller.js';
import { InitiativesController } from './http/initiatives.controller.js';
import { InitiativeVersionDocument, InitiativeVersionSchema } from './persistence/initiative-version.schema.js';
import { InitiativeDocument, InitiativeSchema } from './persistence/initiative.schema.js';
import { InitiativesRepository } from './persistence/initiatives.repository.js';

@Module({
  imports: [
    MessagingModule.forService('proposals', {
      models: [
        { name: InitiativeDocument.name, schema: InitiativeSchema },
        { name: InitiativeVersionDocument.name, schema: InitiativeVersionSchema },
      ],
    }),
    HttpModule.forService('proposals'),
  ],
  controllers: [
    InitiativeListsController,
    InitiativesController,
    InitiativeLifeCycleController,
    InitiativeConfirmationsController,
    AskWhetherInitiativeIsStillRight,
    CloseInitiativeWhenAllianceEnds,
    CloseInitiativeWhenItsDeadlinePasses,
    HideInitiativeFromWhoLeft,
    OrganizationsProjection,
    ShowInitiativeToWhomItIsBrought,
  ],
  providers: [
    CloseInitiative,
    DraftInitiative,
    InitiativeAccess,
    InitiativeFreshness,
    InitiativeLinks,
    InitiativesRepository,
    ListVersions,
    MailedLinks,
    PublishInitiative,
    ReviseInitiative,
    SearchInitiatives,
    ShowInitiative,
    WithdrawInitiative,
  ],
})
export class ProposalsModule {}

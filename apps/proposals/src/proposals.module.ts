import { Module } from '@nestjs/common';
import { HttpModule } from '#http';
import { MessagingModule } from '#messaging';
import { CloseInitiative } from './application/close-initiative.js';
import { DraftInitiative } from './application/draft-initiative.js';
import { InitiativeAccess } from './application/initiative-access.js';
import { PublishInitiative } from './application/publish-initiative.js';
import { ReviseInitiative } from './application/revise-initiative.js';
import { SearchInitiatives } from './application/search-initiatives.js';
import { WithdrawInitiative } from './application/withdraw-initiative.js';
import { CloseInitiativeWhenAllianceConcludes } from './events/close-initiative-when-alliance-concludes.js';
import { CloseInitiativeWhenItsDeadlinePasses } from './events/close-initiative-when-its-deadline-passes.js';
import { OpenConfidentialInitiativeToPartner } from './events/open-confidential-initiative-to-partner.js';
import { InitiativeLifeCycleController } from './http/initiative-life-cycle.controller.js';
import { InitiativeListsController } from './http/initiative-lists.controller.js';
import { InitiativesController } from './http/initiatives.controller.js';
import {
  InitiativeDocument,
  InitiativeSchema,
  InitiativeVersionDocument,
  InitiativeVersionSchema,
} from './persistence/initiative.schema.js';
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
    CloseInitiativeWhenAllianceConcludes,
    CloseInitiativeWhenItsDeadlinePasses,
    OpenConfidentialInitiativeToPartner,
  ],
  providers: [
    CloseInitiative,
    DraftInitiative,
    InitiativeAccess,
    InitiativesRepository,
    PublishInitiative,
    ReviseInitiative,
    SearchInitiatives,
    WithdrawInitiative,
  ],
})
export class ProposalsModule {}

import { DocsModule } from '#http';
import { LocalMailboxModule } from '#mail';
import { Module } from '@nestjs/common';
import { AlliancesModule } from '../../alliances/src/alliances.module.js';
import { DirectoryModule } from '../../directory/src/directory.module.js';
import { IntegrationsModule } from '../../integrations/src/integrations.module.js';
import { MatchingModule } from '../../matching/src/matching.module.js';
import { NotificationsModule } from '../../notifications/src/notifications.module.js';
import { ProposalsModule } from '../../proposals/src/proposals.module.js';

/** All services in one process, with what one developer needs besides: the documents and a local mailbox. */
@Module({
  imports: [
    DirectoryModule,
    ProposalsModule,
    MatchingModule,
    AlliancesModule,
    NotificationsModule,
    IntegrationsModule,
    DocsModule,
    LocalMailboxModule,
  ],
})
export class PlatformModule {}

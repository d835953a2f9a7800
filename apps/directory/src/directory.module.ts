import { HttpModule } from '#http';
import { mailProviders } from '#mail';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { useCases } from './application/use-cases.js';
import { AnnounceNextSigningKey } from './events/announce-next-signing-key.js';
import { controllers } from './http/controllers.js';
import { directoryProblems } from './http/problems.js';
import { models } from './persistence/models.js';
import { repositories } from './persistence/repositories.js';

/** Organisations, people, roles, credentials, account mail, code lists. */
@Module({
  imports: [
    MessagingModule.forService('directory', { models }),
    HttpModule.forService('directory', { problems: directoryProblems }),
  ],
  controllers: [...controllers, AnnounceNextSigningKey],
  providers: [...repositories, ...useCases, ...mailProviders],
})
export class DirectoryModule {}

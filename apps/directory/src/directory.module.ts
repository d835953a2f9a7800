import { HttpModule, MailedLinks } from '#http';
import { mailProviders } from '#mail';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { useCases } from './application/use-cases.js';
import { AnnounceNextSigningKey } from './events/announce-next-signing-key.js';
import { AskWhetherProfileIsStillRight } from './events/ask-whether-profile-is-still-right.js';
import { HeedTurnsOfAbsences } from './events/heed-turns-of-absences.js';
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
  controllers: [...controllers, AnnounceNextSigningKey, AskWhetherProfileIsStillRight, HeedTurnsOfAbsences],
  providers: [...repositories, ...useCases, ...mailProviders, MailedLinks],
})
export class DirectoryModule {}

import type { Provider } from '@nestjs/common';
import { AccessMarksRepository } from './access-marks.repository.js';
import { AccountsRepository } from './accounts.repository.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { AttemptsRepository } from './attempts.repository.js';
import { MailedTokensRepository } from './mailed-tokens.repository.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { RostersRepository } from './rosters.repository.js';
import { SessionsRepository } from './sessions.repository.js';
import { SigningKeysRepository } from './signing-keys.repository.js';

export const repositories: Provider[] = [
  AccessMarksRepository,
  AccountsRepository,
  ApiKeysRepository,
  AttemptsRepository,
  MailedTokensRepository,
  OrganizationsRepository,
  RostersRepository,
  SessionsRepository,
  SigningKeysRepository,
];

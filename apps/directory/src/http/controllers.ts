import type { Type } from '@nestjs/common';
import { AnswerSignInController } from './answer-sign-in.controller.js';
import { ApiKeysController } from './api-keys.controller.js';
import { AskedMembersController } from './asked-members.controller.js';
import { AuthController } from './auth.controller.js';
import { ClockController } from './clock.controller.js';
import { CodeListsController } from './code-lists.controller.js';
import { FocalPointsController } from './focal-points.controller.js';
import { MeController } from './me.controller.js';
import { MemberChangesController } from './member-changes.controller.js';
import { MembersController } from './members.controller.js';
import { OrganizationChangesController } from './organization-changes.controller.js';
import { OrganizationsController } from './organizations.controller.js';
import { PasswordsController } from './passwords.controller.js';
import { PeopleController } from './people.controller.js';
import { ProfileConfirmationsController } from './profile-confirmations.controller.js';
import { TokensController } from './tokens.controller.js';

export const controllers: Type<object>[] = [
  AnswerSignInController,
  ApiKeysController,
  AskedMembersController,
  AuthController,
  ClockController,
  CodeListsController,
  FocalPointsController,
  MeController,
  MemberChangesController,
  MembersController,
  OrganizationChangesController,
  OrganizationsController,
  PasswordsController,
  PeopleController,
  ProfileConfirmationsController,
  TokensController,
];

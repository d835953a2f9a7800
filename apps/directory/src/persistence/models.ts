import type { ServiceModel } from '#persistence';
import { AccessMarkDocument, AccessMarkSchema } from './access-mark.schema.js';
import { AccountDocument, AccountSchema } from './account.schema.js';
import { ApiKeyDocument, ApiKeySchema } from './api-key.schema.js';
import { AttemptDocument, AttemptSchema } from './attempt.schema.js';
import { MailedTokenDocument, MailedTokenSchema } from './mailed-token.schema.js';
import { OrganizationDocument, OrganizationSchema } from './organization.schema.js';
import { RosterDocument, RosterSchema } from './roster.schema.js';
import { RefreshTokenDocument, RefreshTokenSchema, SessionDocument, SessionSchema } from './session.schema.js';
import { SigningKeyDocument, SigningKeySchema } from './signing-key.schema.js';

/** The directory's collections. */
export const models: readonly ServiceModel[] = [
  { name: AccessMarkDocument.name, schema: AccessMarkSchema },
  { name: AccountDocument.name, schema: AccountSchema },
  { name: ApiKeyDocument.name, schema: ApiKeySchema },
  { name: AttemptDocument.name, schema: AttemptSchema },
  { name: MailedTokenDocument.name, schema: MailedTokenSchema },
  { name: OrganizationDocument.name, schema: OrganizationSchema },
  { name: RosterDocument.name, schema: RosterSchema },
  { name: RefreshTokenDocument.name, schema: RefreshTokenSchema },
  { name: SessionDocument.name, schema: SessionSchema },
  { name: SigningKeyDocument.name, schema: SigningKeySchema },
];

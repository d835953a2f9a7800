import type { Provider } from '@nestjs/common';
import { AccessRevocation } from './access/access-revocation.js';
import { ApiKeyMint } from './access/api-key-mint.js';
import { AttemptLimiter } from './access/attempt-limiter.js';
import { ClientCredentialsGrant } from './access/client-credentials-grant.js';
import { CreateApiKey } from './access/create-api-key.js';
import { DeleteApiKey } from './access/delete-api-key.js';
import { KeyVault } from './access/key-vault.js';
import { ListApiKeys } from './access/list-api-keys.js';
import { PasswordCheck } from './access/password-check.js';
import { PersonGrants } from './access/person-grants.js';
import { RefreshSession } from './access/refresh-session.js';
import { RefreshTokens } from './access/refresh-tokens.js';
import { SessionOpener } from './access/session-opener.js';
import { SignIn } from './access/sign-in.js';
import { SignOut } from './access/sign-out.js';
import { SigningKeyRotation } from './access/signing-key-rotation.js';
import { SigningKeys } from './access/signing-keys.js';
import { TOKEN_GRANTS, type TokenGrant, TokenGrants } from './access/token-grants.js';
import { TokenIssuer } from './access/token-issuer.js';
import { AccountOpener } from './account/account-opener.js';
import { ChangePassword } from './account/change-password.js';
import { CompletePasswordReset } from './account/complete-password-reset.js';
import { ContactPublisher } from './account/contact-publisher.js';
import { CurrentPassword } from './account/current-password.js';
import { DeactivatePerson } from './account/deactivate-person.js';
import { InvitePerson } from './account/invite-person.js';
import { InviteStaff } from './account/invite-staff.js';
import { ListPeople } from './account/list-people.js';
import { MailedTokens } from './account/mailed-tokens.js';
import { OpenFirstSecretariat } from './account/open-first-secretariat.js';
import { PasswordMail } from './account/password-mail.js';
import { PasswordSetter } from './account/password-setter.js';
import { PersonDeparture } from './account/person-departure.js';
import { ReadMe } from './account/read-me.js';
import { RequestPasswordReset } from './account/request-password-reset.js';
import { ReviseMe } from './account/revise-me.js';
import { SignUpMail } from './account/sign-up-mail.js';
import { SignUp } from './account/sign-up.js';
import { VerifyEmail } from './account/verify-email.js';
import { AdvanceClock } from './advance-clock.js';
import { Entropy } from './entropy.js';
import { AccountMail } from './mail/account-mail.js';
import { AddedBeforeSignUp } from './organization/added-before-sign-up.js';
import { AddMember } from './organization/add-member.js';
import { ArrangeFocalPoint } from './organization/arrange-focal-point.js';
import { AskToJoin } from './organization/ask-to-join.js';
import { ChangeMemberRoles } from './organization/change-member-roles.js';
import { Founding } from './organization/founding.js';
import { MemberAccess } from './organization/member-access.js';
import { MemberEntry } from './organization/member-entry.js';
import { Membership } from './organization/membership.js';
import { NameFocalPoint } from './organization/name-focal-point.js';
import { ReadFocalPoints } from './organization/read-focal-points.js';
import { ReadMembers } from './organization/read-members.js';
import { ReadOrganization } from './organization/read-organization.js';
import { ProfileFreshness } from './organization/profile-freshness.js';
import { ProfileLinks } from './organization/profile-links.js';
import { RegisterOrganization } from './organization/register-organization.js';
import { RemoveMember } from './organization/remove-member.js';
import { ReviseOrganization } from './organization/revise-organization.js';
import { SayAbsences } from './organization/say-absences.js';
import { SearchOrganizations } from './organization/search-organizations.js';
import { SimilarOrganizations } from './organization/similar-organizations.js';
import { SuspendOrganization } from './organization/suspend-organization.js';
import { TakeUpMembership } from './organization/take-up-membership.js';
import { WithdrawAsking } from './organization/withdraw-asking.js';
import { PasswordHasher } from './password-hasher.js';
import { PrepareDirectory } from './prepare-directory.js';
import { RealTime } from './real-time.js';
import { Stamps } from './stamps.js';

/** Commands, questions, and what they are made of. */
export const useCases: Provider[] = [
  AccessRevocation,
  AccountMail,
  AccountOpener,
  AddedBeforeSignUp,
  AddMember,
  AdvanceClock,
  ApiKeyMint,
  ArrangeFocalPoint,
  AskToJoin,
  AttemptLimiter,
  ChangeMemberRoles,
  ChangePassword,
  ClientCredentialsGrant,
  CompletePasswordReset,
  ContactPublisher,
  CreateApiKey,
  CurrentPassword,
  DeactivatePerson,
  DeleteApiKey,
  Entropy,
  Founding,
  InvitePerson,
  InviteStaff,
  KeyVault,
  ListApiKeys,
  ListPeople,
  MailedTokens,
  MemberAccess,
  MemberEntry,
  Membership,
  NameFocalPoint,
  OpenFirstSecretariat,
  PasswordCheck,
  PasswordHasher,
  PasswordMail,
  PasswordSetter,
  PersonDeparture,
  PersonGrants,
  PrepareDirectory,
  ReadFocalPoints,
  ReadMe,
  ReadMembers,
  ReadOrganization,
  RealTime,
  RefreshSession,
  RefreshTokens,
  ProfileFreshness,
  ProfileLinks,
  RegisterOrganization,
  RemoveMember,
  RequestPasswordReset,
  ReviseMe,
  ReviseOrganization,
  SayAbsences,
  SearchOrganizations,
  SessionOpener,
  SignIn,
  SignOut,
  SignUp,
  SignUpMail,
  SigningKeyRotation,
  SigningKeys,
  SimilarOrganizations,
  Stamps,
  SuspendOrganization,
  TakeUpMembership,
  TokenGrants,
  TokenIssuer,
  VerifyEmail,
  WithdrawAsking,
  {
    provide: TOKEN_GRANTS,
    inject: [ClientCredentialsGrant],
    useFactory: (...grants: readonly TokenGrant[]) => grants,
  },
];

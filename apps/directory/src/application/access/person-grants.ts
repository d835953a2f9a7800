import type { AccessTokenSubject } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type ApiKey, effectiveRoles } from '../../domain/access/api-key.js';
import { memberOf } from '../../domain/organization/roster.js';
import { AccessMarksRepository } from '../../persistence/access-marks.repository.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { type AccessToken, TokenIssuer } from './token-issuer.js';

/** What a person may do now: for which organisations, in which roles. */
@Injectable()
export class PersonGrants {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly rosters: RostersRepository,
    private readonly marks: AccessMarksRepository,
    private readonly issuer: TokenIssuer,
  ) {}

  async organizationsOf(personId: string, tx?: Tx): Promise<AccessTokenSubject['organizations']> {
    const rosters = await this.rosters.ofPerson(personId, tx);
    return rosters.map((roster) => ({
      id: roster.organizationId,
      roles: memberOf(roster, personId)?.roles ?? [],
    }));
  }

  async accessToken(personId: string, sessionId: string, tx: Tx): Promise<AccessToken> {
    await this.marks.note(personId, tx);
    const { platformRoles } = await this.accounts.get(personId, tx);
    const organizations = await this.organizationsOf(personId, tx);
    return this.issuer.issue({ personId, sessionId, organizations, platformRoles });
  }

  /** For one organisation, never with platform roles; undefined where its person may do nothing there any more. */
  async keyToken(key: ApiKey, tx: Tx): Promise<AccessToken | undefined> {
    const { id: sessionId, personId, organizationId } = key;
    await this.marks.note(personId, tx);
    const organizations = await this.organizationsOf(personId, tx);
    const roles = effectiveRoles(key, organizations.find(({ id }) => id === organizationId)?.roles ?? []);
    if (roles.length === 0) return undefined;
    const organization = { id: organizationId, roles };
    return this.issuer.issue({ personId, sessionId, organizations: [organization], platformRoles: [], byKey: true });
  }
}

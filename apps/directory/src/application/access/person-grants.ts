import type { AccessTokenSubject } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { memberOf } from '../../domain/organization/roster.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { type AccessToken, TokenIssuer } from './token-issuer.js';

/** What a person may do now: for which organisations, in which roles. */
@Injectable()
export class PersonGrants {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly rosters: RostersRepository,
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
    const { platformRoles } = await this.accounts.get(personId, tx);
    const organizations = await this.organizationsOf(personId, tx);
    return this.issuer.issue({ personId, sessionId, organizations, platformRoles });
  }
}

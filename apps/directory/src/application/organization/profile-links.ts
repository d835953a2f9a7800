import type { AnswerLink } from '#contracts';
import { type Caller, MailedLinks, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { memberOf } from '../../domain/organization/roster.js';
import { type Organization } from '../../domain/organization/organization.js';
import { Refusal } from '../../domain/refusal.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';

/** Links of mails that ask whether a profile is still right: worth something to whoever edits it, once. */
@Injectable()
export class ProfileLinks {
  constructor(
    private readonly links: MailedLinks,
    private readonly rosters: RostersRepository,
    private readonly organizations: OrganizationsRepository,
  ) {}

  /** @throws Problem 404, 410 */
  read(token: string): AnswerLink {
    return this.links.read(token, ['profile']);
  }

  /**
   * @param caller who brings it, where that is known: with another one it was forwarded
   * @returns the organisation as it is asked about
   * @throws Problem 404 for everybody but its person, and for who may no longer edit; Refusal no_longer_asked
   */
  async open(link: AnswerLink, caller: Caller | undefined): Promise<Organization> {
    const { personId, organizationId } = link;
    if (caller && caller.personId !== personId) throw notFound();
    const roles = memberOf(await this.rosters.get(organizationId), personId)?.roles ?? [];
    if (!roles.includes('admin') && !roles.includes('editor')) throw notFound();
    if (await this.links.isRevoked(link)) throw notFound();
    const organization = await this.organizations.get(organizationId);
    if (!organization.staleSince) throw new Refusal('no_longer_asked');
    return organization;
  }
}

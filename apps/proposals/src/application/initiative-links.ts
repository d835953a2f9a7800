import { Injectable } from '@nestjs/common';
import type { AnswerLink } from '#contracts';
import { type Caller, MailedLinks, notFound } from '#http';
import { ReadModels } from '#messaging';
import { KnownOrganizations } from '../persistence/read-models.js';

/** Links of mails that ask whether an initiative is still right: worth something to whoever edits it, once. */
@Injectable()
export class InitiativeLinks {
  constructor(
    private readonly links: MailedLinks,
    private readonly readModels: ReadModels,
  ) {}

  /** @throws Problem 404, 410 */
  read(token: string): AnswerLink {
    return this.links.read(token, ['initiative']);
  }

  /**
   * @param caller who brings it, where that is known: with another one it was forwarded
   * @throws Problem 404 for everybody but its person, and for who may no longer edit
   */
  async admit(link: AnswerLink, caller: Caller | undefined): Promise<void> {
    const { personId, organizationId } = link;
    if (caller && caller.personId !== personId) throw notFound();
    const writer = { _id: organizationId, writers: personId };
    if ((await this.readModels.collection(KnownOrganizations).countDocuments(writer)) === 0) throw notFound();
    if (await this.links.isRevoked(link)) throw notFound();
  }
}

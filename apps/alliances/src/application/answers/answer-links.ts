import type { AnswerLink } from '#contracts';
import { type Caller, MailedLinks, notFound, Problem } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { GivenAnswersRepository } from '../../persistence/given-answers.repository.js';
import { KnownOrganizations } from '../known-organizations.js';

const kinds = ['invitation', 'interest', 'minutes', 'workplan'] as const;

/** Of what an alliance asks. */
export type AllianceLink = AnswerLink<(typeof kinds)[number]>;

/**
 * Links with which a mail is answered. One is worth something once, as long as its person may write in the name of the
 * organisation, and no longer than anything else that was given to that person before the access was revoked.
 */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly links: MailedLinks,
    private readonly organizations: KnownOrganizations,
    private readonly given: GivenAnswersRepository,
  ) {}

  /** @throws Problem 404 for what was not made here, 410 `link_expired` */
  read(token: string): AllianceLink {
    return this.links.read(token, kinds);
  }

  /**
   * @param caller who brings it, where that is known: with another one it was forwarded
   * @throws Problem 404 for everybody but its person, and for who left or may no longer write; 410 `link_used`
   */
  async admit(link: AnswerLink, caller: Caller | undefined, tx?: Tx): Promise<void> {
    const { noticeId, personId, organizationId } = link;
    if (caller && caller.personId !== personId) throw notFound();
    if (!(await this.organizations.isWrittenForBy(organizationId, personId, tx))) throw notFound();
    if (await this.links.isRevoked(link, tx)) throw notFound();
    if (await this.given.has(noticeId, tx)) throw used();
  }

  /** In the transaction of the answer: of two at once only one gets it. @throws Problem 410 `link_used` */
  async spend({ noticeId }: AnswerLink, tx: Tx): Promise<void> {
    if (!(await this.given.claim(noticeId, new Date(), tx))) throw used();
  }
}

const used = (): Problem => new Problem('link_used', 410);

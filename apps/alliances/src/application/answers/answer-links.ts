import { type AnswerLink, kindsAnsweredSignedIn } from '#contracts';
import { type Caller, MailedLinks, notFound, Problem } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { GivenAnswersRepository } from '../../persistence/given-answers.repository.js';
import { KnownOrganizations } from '../known-organizations.js';

/** Of what an alliance asks. */
export type AllianceLink = AnswerLink<(typeof kindsAnsweredSignedIn)[number]>;

/**
 * Links with which a mail is answered. One is worth something once, to its person signed in, as long as that person may
 * write in the name of the organisation.
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
    return this.links.read(token, kindsAnsweredSignedIn);
  }

  /**
   * @param caller who brings it: with another one it was forwarded
   * @throws Problem 401 for who is not known, 404 for everybody but its person, and for who left or may no longer write;
   *   410 `link_used`
   */
  async admit(link: AnswerLink, caller: Caller | undefined, tx?: Tx): Promise<void> {
    const { personId, organizationId } = link;
    if (!caller) throw new Problem('unauthenticated', 401);
    if (caller.personId !== personId || !caller.mayEdit(organizationId)) throw notFound();
    if (!(await this.organizations.isWrittenForBy(organizationId, personId, tx))) throw notFound();
    if (await this.given.has(link, tx)) throw used();
  }

  /** In the transaction of the answer: of two at once only one gets it. @throws Problem 410 `link_used` */
  async spend(link: AnswerLink, tx: Tx): Promise<void> {
    if (!(await this.given.claim(link, new Date(), tx))) throw used();
  }
}

const used = (): Problem => new Problem('link_used', 410);

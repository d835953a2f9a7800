import { Config } from '#config';
import { answerLinkDays, type AnswerLink, type AskedKind, readAnswerToken } from '#contracts';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AccessRevocations } from '../access/access-read-models.js';
import { notFound, Problem } from '../problems/problem.js';

/** The links with which mails are answered, as far as they are the same for every service; one that asks provides it. */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly config: Config,
    private readonly readModels: ReadModels,
  ) {}

  /**
   * @param kinds what this service is asked about
   * @throws Problem 404 for what was not made here, 410 `link_expired`
   */
  read<K extends AskedKind>(token: string, kinds: readonly K[]): AnswerLink<K> {
    const link = readAnswerToken(this.config.ALIANZA_SECRET, token);
    const kind = kinds.find((one) => one === link?.kind);
    if (!link || kind === undefined) throw notFound();
    // Real time, as for every token: a business year that is played through must not end them.
    if (Date.now() >= link.issuedAt.getTime() + answerLinkDays * 86_400_000) throw new Problem('link_expired', 410);
    return { ...link, kind };
  }

  /** Whether something was taken from its person since: a password, a role, a place in an organisation. */
  async isRevoked({ personId, issuedAt }: AnswerLink, tx?: Tx): Promise<boolean> {
    const revoked = { _id: personId, issuedBefore: { $gte: issuedAt } };
    const options = { session: tx?.session };
    return (await this.readModels.collection(AccessRevocations).countDocuments(revoked, options)) > 0;
  }
}

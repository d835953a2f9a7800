import { Injectable } from '@nestjs/common';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import type { NoticeFacts } from '../domain/notice-kind.js';
import type { NoticeContent } from '../domain/notice-content.js';
import { AddressedOrganizations, NoticedInitiatives } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';

/** Puts names to what a notice speaks of; a confidential initiative gets no title, no organisation and no reason. */
@Injectable()
export class NoticeFactsLookup {
  constructor(private readonly rows: RowsOnce) {}

  /** @param initiativeId absent where it speaks of none @throws NotYet */
  async contentOf(
    initiativeId: string | undefined,
    { organizationId, reason, thing, ...facts }: NoticeFacts,
    tx: Tx,
  ): Promise<Omit<NoticeContent, 'because' | 'cover' | 'own' | 'followed' | 'search'>> {
    if (initiativeId === undefined) return { ...facts, ...(await this.organization(organizationId, tx)) };
    const initiative = await this.rows.one(NoticedInitiatives, initiativeId, tx);
    if (!initiative) throw new NotYet('the initiative is not known yet');
    // A reason names corridors and themes, a title what is done about them.
    if (initiative.confidential) return facts;
    const named = await this.organization(organizationId, tx);
    return { ...facts, ...(reason && { reason }), ...(thing && { thing }), initiative: initiative.title, ...named };
  }

  private async organization(id: string | undefined, tx: Tx): Promise<Pick<NoticeContent, 'organization'>> {
    if (!id) return {};
    const found = await this.rows.one(AddressedOrganizations, id, tx);
    if (!found?.names) throw new NotYet('the organisation is not known yet');
    return { organization: found.names };
  }
}

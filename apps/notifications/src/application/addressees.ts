import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import { NotYet, ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { FollowedType } from '../domain/following/followed.js';
import type { Audience } from '../domain/notice-kind.js';
import { type Cover, type ReceivesAs, whoReceives } from '../domain/standing-in/who-receives.js';
import { AddressedOrganizations, NoticedAlliances } from '../persistence/read-models.js';

export interface Addressee {
  readonly personId: string;
  readonly because: ReceivesAs | 'coordinator' | 'follower' | 'saved_search';
  /** The organisation for which one is told. */
  readonly organizationId?: string;
  readonly own?: TextByLanguage;
  /** Of a deputy and of who is covered: why. */
  readonly cover?: Cover;
  /** Of a follower. */
  readonly followed?: FollowedType;
  /** Of who saved a search: its name. */
  readonly search?: string;
}

/** Turns an audience into people; a record that has not arrived yet is waited for. */
@Injectable()
export class Addressees {
  constructor(private readonly readModels: ReadModels) {}

  /** @throws NotYet */
  async of(audience: Audience, tx: Tx): Promise<readonly Addressee[]> {
    switch (audience.role) {
      case 'focal_point':
        return this.focalPoints(audience, tx);
      case 'coordinator':
        return this.coordinator(audience.allianceId, tx);
    }
  }

  /** Who acts in an organisation's name, as far as is known. */
  async actingFor(organizationId: string, { session }: Tx): Promise<ReadonlySet<string>> {
    const row = await this.readModels.collection(AddressedOrganizations).findOne({ _id: organizationId }, { session });
    return new Set([...(row?.focalPoints ?? []), ...(row?.writers ?? [])]);
  }

  private async focalPoints(
    { organizationIds, openDuties }: Extract<Audience, { role: 'focal_point' }>,
    tx: Tx,
  ): Promise<readonly Addressee[]> {
    const ids = [...new Set(organizationIds)];
    const organizations = await this.readModels
      .collection(AddressedOrganizations)
      .find({ _id: { $in: ids }, names: { $exists: true }, focalPoints: { $exists: true } }, { session: tx.session })
      .toArray();
    if (organizations.length < ids.length) throw new NotYet('an organisation is not known yet');
    return organizations.flatMap(({ _id: organizationId, names, focalPoints = [], desks = {} }) =>
      whoReceives(focalPoints, desks, openDuties).map(({ personId, as: because, cover }) => ({
        personId,
        because,
        ...(cover && { cover }),
        organizationId,
        ...(names && { own: names }),
      })),
    );
  }

  private async coordinator(allianceId: string, tx: Tx): Promise<readonly Addressee[]> {
    const alliance = await this.readModels
      .collection(NoticedAlliances)
      .findOne({ _id: allianceId }, { session: tx.session });
    if (!alliance) throw new NotYet('the alliance is not known yet');
    const { coordinatorPersonId: personId, coordinatorOrganizationId: organizationId } = alliance;
    return [{ personId, because: 'coordinator', ...(organizationId && { organizationId }) }];
  }
}

import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import type { FollowedType } from '../domain/following/followed.js';
import type { Audience, AudienceWithFacts } from '../domain/notice-kind.js';
import { type Cover, type ReceivesAs, whoReceives } from '../domain/standing-in/who-receives.js';
import type { AlsoAsked } from '../persistence/notice.schema.js';
import { type AddressedOrganization, AddressedOrganizations, NoticedAlliances } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';

export interface Addressee {
  readonly personId: string;
  readonly because: ReceivesAs | 'coordinator' | 'coordinator_gone' | 'follower' | 'saved_search';
  /** The organisation for which one is told. */
  readonly organizationId?: string;
  readonly own?: TextByLanguage;
  /** Others for which one is asked the same. */
  readonly alsoAsked?: readonly AlsoAsked[];
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
  constructor(private readonly rows: RowsOnce) {}

  /** One question for all organisations that these are of, or are told of. */
  async expect(audiences: readonly AudienceWithFacts[], tx: Tx): Promise<void> {
    const ids = audiences.flatMap(({ audience, facts: { organizationId } }) => [
      ...(audience.role === 'focal_point' ? audience.organizationIds : []),
      ...(organizationId === undefined ? [] : [organizationId]),
    ]);
    await this.rows.of(AddressedOrganizations, [...new Set(ids)], tx);
  }

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
  async actingFor(organizationId: string, tx: Tx): Promise<ReadonlySet<string>> {
    const row = await this.rows.one(AddressedOrganizations, organizationId, tx);
    return new Set([...(row?.focalPoints ?? []), ...(row?.writers ?? [])]);
  }

  private async focalPoints(
    { organizationIds, openDuties }: Extract<Audience, { role: 'focal_point' }>,
    tx: Tx,
  ): Promise<readonly Addressee[]> {
    const ids = [...new Set(organizationIds)];
    const organizations = await this.rows.of(AddressedOrganizations, ids, tx);
    const known = organizations.filter(({ names, focalPoints }) => names && focalPoints);
    if (known.length < ids.length) throw new NotYet('an organisation is not known yet');
    return known.flatMap((organization) => receiversIn(organization, organization.focalPoints, openDuties));
  }

  /** Who may not write in the name of the coordinator's organisation coordinates no more: its focal points are told. */
  private async coordinator(allianceId: string, tx: Tx): Promise<readonly Addressee[]> {
    const alliance = await this.rows.one(NoticedAlliances, allianceId, tx);
    if (!alliance) throw new NotYet('the alliance is not known yet');
    const { coordinatorPersonId: personId, coordinatorOrganizationId: organizationId } = alliance;
    const row = organizationId ? await this.rows.one(AddressedOrganizations, organizationId, tx) : undefined;
    if (row?.writers && !row.writers.includes(personId)) return insteadOfCoordinator(row, row.writers);
    const own = row?.names;
    return [{ personId, because: 'coordinator', ...(organizationId && { organizationId }), ...(own && { own }) }];
  }
}

/** Its focal points; where it has none, who may write in its name. */
function insteadOfCoordinator(organization: AddressedOrganization, writers: readonly string[]): readonly Addressee[] {
  const { focalPoints = [] } = organization;
  const receivers = receiversIn(organization, focalPoints.length > 0 ? focalPoints : writers);
  return receivers.map((one) => (one.because === 'focal_point' ? { ...one, because: 'coordinator_gone' } : one));
}

const receiversIn = (
  { _id: organizationId, names, desks = {} }: AddressedOrganization,
  people: readonly string[] = [],
  openDuties?: number,
): readonly Addressee[] =>
  whoReceives(people, desks, openDuties).map(({ personId, as: because, cover }) => ({
    personId,
    because,
    ...(cover && { cover }),
    organizationId,
    ...(names && { own: names }),
  }));

import type { TextByLanguage } from '#contracts';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { countryOf } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import type { OrganizationStanding } from '../domain/composition/eligibility.js';
import type { FocalPoint } from '../domain/week/shared-load.js';
import { KnownOrganizations as Rows } from '../persistence/read-models.js';
import { SuspensionsRepository } from '../persistence/suspensions.repository.js';

export interface OrganizationNaming {
  readonly names: TextByLanguage;
  readonly acronym?: string;
}

/** What the directory's events told of organisations; what has not arrived yet is unknown. */
@Injectable()
export class KnownOrganizations {
  constructor(
    private readonly readModels: ReadModels,
    private readonly suspensions: SuspensionsRepository,
  ) {}

  /** For a command that would seat it, or let it stand for a seat. */
  async standingOf(id: string, tx: Tx): Promise<OrganizationStanding | undefined> {
    const row = await this.readModels.collection(Rows).findOne({ _id: id }, { session: tx.session });
    if (row?.constituency === undefined) return undefined;
    const suspended = await this.suspensions.isSuspended(id, tx);
    return {
      id,
      constituency: row.constituency,
      mandate: row.mandate ?? 'none',
      suspended,
      countries: countriesOf(row.places ?? []),
    };
  }

  /** Of several that take no seat by it, in their order; of those that nobody knows there is none. */
  async standingsOf(ids: readonly string[], tx: Tx): Promise<readonly OrganizationStanding[]> {
    const filter = { _id: { $in: [...ids] } };
    const rows = await this.readModels.collection(Rows).find(filter, { session: tx.session }).toArray();
    const suspended = await this.suspensions.among(ids, tx);
    const known = new Map(rows.map((row) => [row._id, row]));
    return ids.flatMap((id) => {
      const { constituency, mandate = 'none', places = [] } = known.get(id) ?? {};
      if (constituency === undefined) return [];
      return [{ id, constituency, mandate, suspended: suspended.has(id), countries: countriesOf(places) }];
    });
  }

  async belongsTo(organizationId: string, personId: string, tx: Tx): Promise<boolean> {
    const person = { _id: organizationId, people: personId };
    return (await this.readModels.collection(Rows).countDocuments(person, { session: tx.session })) > 0;
  }

  /** Whether a person may write in its name now. */
  async isWrittenForBy(organizationId: string, personId: string, tx?: Tx): Promise<boolean> {
    const writer = { _id: organizationId, writers: personId };
    return (await this.readModels.collection(Rows).countDocuments(writer, { session: tx?.session })) > 0;
  }

  /** To which a person belongs now. */
  async ofPerson(personId: string): Promise<readonly string[]> {
    const rows = await this.readModels.collection(Rows).find({ people: personId }).project({ _id: 1 }).toArray();
    return rows.map(({ _id }) => String(_id));
  }

  /** In the order of their ids. */
  async focalPointsOf(id: string): Promise<readonly FocalPoint[]> {
    const row = await this.readModels.collection(Rows).findOne({ _id: id }, { projection: { focalPoints: 1 } });
    return Object.entries(row?.focalPoints ?? {})
      .map(([personId, focalPoint]) => ({ personId, ...focalPoint }))
      .toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
  }

  /** Names of those that are known. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, TextByLanguage>> {
    return new Map([...(await this.namingsOf(ids))].map(([id, { names }]) => [id, names]));
  }

  /** How those that are known are called: one query however many, none for nobody. */
  async namingsOf(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationNaming>> {
    if (ids.length === 0) return new Map();
    const rows = await this.readModels
      .collection(Rows)
      .find({ _id: { $in: [...new Set(ids)] } }, { projection: { names: 1, acronym: 1 } })
      .toArray();
    return new Map(rows.flatMap(({ _id, names, ...row }) => (names ? [[_id, { names, ...row }] as const] : [])));
  }
}

/** Where it is at work, its home first; a whole region is no country. */
const countriesOf = (places: readonly string[]): readonly string[] => [
  ...new Set(places.flatMap((place) => countryOf(place) ?? [])),
];

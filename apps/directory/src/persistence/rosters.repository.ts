import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { Roster } from '../domain/organization/roster.js';
import { Refusal } from '../domain/refusal.js';
import { AccountDocument } from './account.schema.js';
import { RosterDocument } from './roster.schema.js';
import { withDeputies } from './with-deputies.js';

@Injectable()
export class RostersRepository {
  constructor(
    @InjectModel(RosterDocument.name) private readonly rosters: Model<RosterDocument>,
    @InjectModel(AccountDocument.name) private readonly accounts: Model<AccountDocument>,
  ) {}

  /** @throws Refusal not_found */
  async get(organizationId: string, tx?: Tx): Promise<Roster> {
    const row = await this.rosters.findById(organizationId, undefined, { session: tx?.session }).lean();
    if (!row) throw new Refusal('not_found');
    return fromDocument(row);
  }

  /** Of every organisation that the person belongs to. */
  async ofPerson(personId: string, tx?: Tx): Promise<Roster[]> {
    const rows = await this.rosters
      .find({ 'members.personId': personId }, undefined, { session: tx?.session })
      .sort({ _id: 1 })
      .lean();
    return rows.map(fromDocument);
  }

  /** To how many organisations the person belongs. */
  async countOf(personId: string, { session }: Tx): Promise<number> {
    return this.rosters.countDocuments({ 'members.personId': personId }, { session });
  }

  async ofOrganizations(organizationIds: readonly string[]): Promise<Roster[]> {
    const rows = await this.rosters.find({ _id: trusted({ $in: [...organizationIds] }) }).lean();
    return rows.map(fromDocument);
  }

  /** Its members who can sign in. */
  async activeMembers({ members }: Roster, tx: Tx): Promise<ReadonlySet<string>> {
    return this.active(
      members.map(({ personId }) => personId),
      tx,
    );
  }

  /** Those of these people who can sign in. */
  async active(people: readonly string[], tx: Tx): Promise<ReadonlySet<string>> {
    const active = { _id: trusted({ $in: [...people] }), status: 'active' as const };
    const rows = await this.accounts.find(active, { _id: 1 }, { session: tx.session }).lean();
    return new Set(rows.map(({ _id }) => _id));
  }

  async add(roster: Roster, tx: Tx): Promise<void> {
    await this.rosters.create([toDocument(roster)], { session: tx.session });
  }

  /** @throws ConcurrentChange when the stored version is not the one before this one */
  async save(roster: Roster, tx: Tx): Promise<void> {
    const before = { _id: roster.organizationId, version: roster.version - 1 };
    const { matchedCount } = await this.rosters.replaceOne(before, toDocument(roster), { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`roster ${roster.organizationId}`);
  }
}

const toDocument = ({ organizationId, members, version }: Roster): RosterDocument => ({
  _id: organizationId,
  members: [...members],
  version,
});

const fromDocument = ({ _id, members, version }: RosterDocument): Roster => ({
  organizationId: _id,
  members: members.map(withDeputies),
  version,
});

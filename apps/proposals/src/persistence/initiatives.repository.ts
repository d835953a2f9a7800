import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ConcurrentChange, type Tx } from '#persistence';
import { Model } from 'mongoose';
import { audienceOf } from '../domain/audience.js';
import type { Initiative } from '../domain/initiative.js';
import type { ShownTo } from '../domain/shown-to.js';
import { InitiativeVersionDocument } from './initiative-version.schema.js';
import { InitiativeDocument, type InitiativeKeys } from './initiative.schema.js';
import { constituenciesSought, placeKeys, titleWords } from './search-keys.js';

@Injectable()
export class InitiativesRepository {
  constructor(
    @InjectModel(InitiativeDocument.name) private readonly initiatives: Model<InitiativeDocument>,
    @InjectModel(InitiativeVersionDocument.name) private readonly versions: Model<InitiativeVersionDocument>,
  ) {}

  async find(id: string, tx?: Tx): Promise<Initiative | undefined> {
    const document = await this.initiatives.findById(id, undefined, { session: tx?.session }).lean();
    return document ? fromDocument(document) : undefined;
  }

  async add(initiative: Initiative, tx: Tx): Promise<void> {
    await this.initiatives.create([toDocument(initiative)], { session: tx.session });
  }

  /** @throws ConcurrentChange when the stored version is not the one before this one. */
  async save(initiative: Initiative, tx: Tx): Promise<void> {
    const { _id, ...fields } = toDocument(initiative);
    const before = { _id, version: initiative.version - 1 };
    const { matchedCount } = await this.initiatives.updateOne(before, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`initiative ${_id}`);
  }

  /** Who was brought to the initiative is no part of what it says: its version stays. */
  async show(initiative: Initiative, shownTo: ShownTo, tx: Tx): Promise<void> {
    const changes = { shownTo, 'keys.audience': audienceOf({ ...initiative, shownTo }) };
    const present = { _id: initiative.id, version: initiative.version };
    const { matchedCount } = await this.initiatives.updateOne(present, { $set: changes }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`initiative ${initiative.id}`);
  }

  /** Keeps what its readers can read from now on. */
  async keepVersion(initiative: Initiative, publishedBy: string, at: Date, tx: Tx): Promise<void> {
    const { id, version, draft } = initiative;
    const record = { initiativeId: id, version, publishedAt: at, publishedBy, draft, seats: [...initiative.seats] };
    await this.versions.create([{ _id: `${id}:${version}`, ...record }], { session: tx.session });
  }
}

function toDocument({ id, seats, ...initiative }: Initiative): InitiativeDocument {
  return { _id: id, ...initiative, seats: [...seats], keys: keysOf({ id, seats, ...initiative }) };
}

export function fromDocument({ _id, keys: _keys, ...document }: InitiativeDocument): Initiative {
  return { id: _id, ...document };
}

const keysOf = (initiative: Initiative): InitiativeKeys => ({
  audience: [...audienceOf(initiative)],
  words: titleWords(initiative.draft),
  places: placeKeys(initiative.draft),
  lookingFor: constituenciesSought(initiative.seats),
});

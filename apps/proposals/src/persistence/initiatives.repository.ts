import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ConcurrentChange, type Tx } from '#persistence';
import { normalizeName } from '#taxonomy';
import { Model } from 'mongoose';
import type { Initiative } from '../domain/initiative.js';
import { InitiativeDocument, InitiativeVersionDocument } from './initiative.schema.js';

@Injectable()
export class InitiativesRepository {
  constructor(
    @InjectModel(InitiativeDocument.name) private readonly initiatives: Model<InitiativeDocument>,
    @InjectModel(InitiativeVersionDocument.name) private readonly versions: Model<InitiativeVersionDocument>,
  ) {}

  async find(id: string, tx?: Tx): Promise<StoredInitiative | undefined> {
    const document = await this.initiatives.findById(id, undefined, { session: tx?.session }).lean();
    return document ? { ...fromDocument(document), readers: document.readers } : undefined;
  }

  async add(initiative: Initiative, tx: Tx): Promise<void> {
    const document = { ...toDocument(initiative), readers: [] };
    await this.initiatives.create([document], { session: tx.session });
  }

  /** @throws ConcurrentChange when the stored version is not the one before this one. */
  async save(initiative: Initiative, tx: Tx): Promise<void> {
    const { _id, ...fields } = toDocument(initiative);
    const before = { _id, version: initiative.version - 1 };
    const { matchedCount } = await this.initiatives.updateOne(before, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`initiative ${_id}`);
  }

  /** Keeps what the public can read from now on. */
  async keepVersion(initiative: Initiative, publishedBy: string, at: Date, tx: Tx): Promise<void> {
    const { id, version, draft } = initiative;
    const record = { initiativeId: id, version, publishedAt: at, publishedBy, draft, seats: [...initiative.seats] };
    await this.versions.create([{ _id: `${id}:${version}`, ...record }], { session: tx.session });
  }

  /** Lets an organisation read a confidential initiative. */
  async openTo(organizationId: string, id: string, tx: Tx): Promise<void> {
    await this.initiatives.updateOne({ _id: id }, { $addToSet: { readers: organizationId } }, { session: tx.session });
  }
}

export interface StoredInitiative extends Initiative {
  readonly readers: readonly string[];
}

type StoredFields = Omit<InitiativeDocument, 'readers'>;

function toDocument({ id, seats, ...initiative }: Initiative): StoredFields {
  return { _id: id, ...initiative, seats: [...seats], words: wordsOf(Object.values(initiative.draft.title)) };
}

export function fromDocument({ _id, words: _words, ...document }: StoredFields): Initiative {
  return { id: _id, ...document };
}

/** Normalised words, each once, of the texts by which people look for a record. */
const wordsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => normalizeName(text).split(' ')).filter((word) => word.length > 0)),
];

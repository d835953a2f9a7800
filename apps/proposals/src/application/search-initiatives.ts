import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ReadModels } from '#messaging';
import { Model, type QueryFilter, trusted } from 'mongoose';
import { type AudienceKey, ownKeys } from '../domain/audience.js';
import type { Initiative, InitiativeStatus } from '../domain/initiative.js';
import { fromDocument } from '../persistence/initiatives.repository.js';
import { InitiativeDocument } from '../persistence/initiative.schema.js';
import { KnownOrganizations } from '../persistence/read-models.js';
import { searchedWords } from '../persistence/search-keys.js';

export interface InitiativeFilter {
  /** Beginnings of words of the title, in any language; all of them must be there. Taken literally. */
  readonly q?: string;
  readonly status?: InitiativeStatus;
  readonly kind?: string;
  readonly theme?: string;
  /** A country also finds its sub-national levels. */
  readonly place?: string;
  readonly corridor?: string;
  /** A constituency that may hold one of the seats sought. */
  readonly lookingFor?: string;
  readonly lead?: string;
}

export interface InitiativeReader {
  readonly keys: readonly AudienceKey[];
  /** Finds also what rests: the secretariat, which suspends. */
  readonly findsResting: boolean;
}

/**
 * Newest first; what the reader may not read is not there. What rests, since whoever coordinates it is suspended, is found by
 * those who were brought to it.
 */
@Injectable()
export class SearchInitiatives {
  constructor(
    @InjectModel(InitiativeDocument.name) private readonly initiatives: Model<InitiativeDocument>,
    private readonly readModels: ReadModels,
  ) {}

  /** @param after id of the last one seen */
  async execute(
    filter: InitiativeFilter,
    { keys, findsResting }: InitiativeReader,
    limit: number,
    after?: string,
  ): Promise<Initiative[]> {
    const words = filter.q === undefined ? [] : searchedWords(filter.q);
    if (filter.q !== undefined && words.length === 0) return [];
    const conditions = [
      { 'keys.audience': trusted({ $in: [...keys] }) },
      ...words.map(beginning),
      ...equal(filter),
      ...(findsResting ? [] : awakeOrBroughtTo(ownKeys(keys), await this.suspended())),
    ];
    const page = after === undefined ? conditions : [...conditions, { _id: trusted({ $lt: after }) }];
    const found = await this.initiatives.find({ $and: page }).sort({ _id: -1 }).limit(limit).lean();
    return found.map(fromDocument);
  }

  private async suspended(): Promise<readonly string[]> {
    const rows = this.readModels.collection(KnownOrganizations).find({ suspended: true }, { projection: { _id: 1 } });
    return (await rows.toArray()).map(({ _id }) => _id);
  }
}

/** Nothing but letters and digits is left of a word, so nothing of it is an expression. */
const beginning = (word: string): QueryFilter<InitiativeDocument> => ({
  'keys.words': trusted({ $regex: `^${word}` }),
});

/** Whoever coordinates is not suspended, or the reader is no stranger. */
function awakeOrBroughtTo(
  own: readonly AudienceKey[],
  suspended: readonly string[],
): readonly QueryFilter<InitiativeDocument>[] {
  if (suspended.length === 0) return [];
  const coordinator = 'shownTo.coordinator';
  const others = [...suspended];
  return [
    {
      $or: [
        { 'keys.audience': trusted({ $in: [...own] }) },
        { [coordinator]: trusted({ $exists: true, $nin: others }) },
        { [coordinator]: trusted({ $exists: false }), leadOrganizationId: trusted({ $nin: others }) },
      ],
    },
  ];
}

const equal = (filter: InitiativeFilter): QueryFilter<InitiativeDocument>[] =>
  Object.entries({
    status: filter.status,
    'draft.kind': filter.kind,
    'draft.themes': filter.theme,
    'keys.places': filter.place,
    'draft.corridors': filter.corridor,
    'keys.lookingFor': filter.lookingFor,
    leadOrganizationId: filter.lead,
  })
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ [field]: value }));

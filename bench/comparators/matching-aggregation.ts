import type { mongo } from 'mongoose';
import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';

interface Row {
  readonly _id: string;
  readonly constituency: string;
  readonly codes: Readonly<Record<(typeof lists)[number], readonly string[]>>;
}

const lists = ['themes', 'places', 'offers', 'needs', 'populations', 'sectors', 'occupations', 'corridors'] as const;
/** Of the lists that both sides state, about what the model gives them. */
const weights = {
  themes: 0.3,
  places: 0.2,
  offers: 0.2,
  needs: 0.1,
  populations: 0.06,
  sectors: 0.05,
  occupations: 0.04,
  corridors: 0.05,
};

/**
 * The database does it: organisations of the constituency that share a theme or a place, found by an index, scored by
 * the codes that they share both ways, and the best taken. It knows no neighbouring codes, no texts, no experience and
 * no rarity: less than the engine.
 */
export class Aggregation {
  constructor(private readonly rows: mongo.Collection<Row>) {}

  async fill(candidates: Iterable<Candidate>): Promise<void> {
    let batch: Row[] = [];
    for (const { id, profile } of candidates) {
      const { constituency, themes, places, offers, needs, populations, sectors, occupations, corridors } = profile;
      const codes = { themes, places, offers, needs, populations, sectors, occupations, corridors };
      batch.push({ _id: id, constituency, codes });
      if (batch.length < 2_000) continue;
      await this.rows.insertMany(batch, { ordered: false });
      batch = [];
    }
    if (batch.length > 0) await this.rows.insertMany(batch, { ordered: false });
    await this.rows.createIndex({ constituency: 1, 'codes.themes': 1 });
    await this.rows.createIndex({ constituency: 1, 'codes.places': 1 });
  }

  async search({ content, seat }: SeatCall, limit: number): Promise<readonly string[]> {
    const asked: Row['codes'] = { ...content, offers: seat.offers, needs: content.has };
    const share = (list: (typeof lists)[number], of: 'call' | 'row') => {
      const shared = { $size: { $setIntersection: [`$codes.${list}`, asked[list]] } };
      const stated = of === 'call' ? Math.max(1, asked[list].length) : { $max: [1, { $size: `$codes.${list}` }] };
      return { $multiply: [weights[list], { $divide: [shared, stated] }] };
    };
    const found = this.rows.aggregate<{ _id: string }>([
      {
        $match: {
          constituency: { $in: [seat.constituency, ...seat.alsoAdmits] },
          $or: [{ 'codes.themes': { $in: asked.themes } }, { 'codes.places': { $in: asked.places } }],
        },
      },
      {
        $project: {
          score: {
            $multiply: [
              { $add: lists.map((list) => share(list, 'call')) },
              { $add: lists.map((list) => share(list, 'row')) },
            ],
          },
        },
      },
      { $sort: { score: -1 } },
      { $limit: limit },
    ]);
    return (await found.toArray()).map(({ _id }) => _id);
  }
}

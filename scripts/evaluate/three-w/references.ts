import { byRank } from '../../../apps/matching/src/domain/rank.js';
import type { Ranker } from './measure.js';
import { countBy, countryOf, type Row } from './rows.js';
import type { Question } from './task.js';

/** What a simple ranker can see of one organisation. */
interface Signs {
  /** It does the activity, in whatever place. */
  readonly theme: number;
  /** It does something in the place. */
  readonly region: number;
  /** It does the activity in the country. */
  readonly themeInCountry: number;
  /** How much it does in the place, and how often the activity in the country. */
  readonly depth: number;
  /** How much it does at all. */
  readonly size: number;
}

type Score = (signs: Signs) => number;

const linear: Score = ({ theme, region, themeInCountry }) => theme + region + themeInCountry;
const geometric: Score = ({ theme, region, themeInCountry }) =>
  Math.sqrt(Math.max(0.05, theme + themeInCountry) * Math.max(0.05, region));

/** The rankers that ours is read beside, from nothing to what a careful person would write in an afternoon. */
export const references: readonly Ranker[] = [
  ranker('random', () => 0),
  ranker('popularity', ({ size }) => size),
  ranker('theme only', ({ theme }) => theme),
  ranker('region only', ({ region }) => region),
  ranker('theme + region + theme in country', linear),
  ranker('the same, ties by size', linear, ({ size }) => size),
  ranker('the same, ties by evidence depth', linear, ({ depth }) => depth),
  ranker('geometric mean, ties by evidence depth', geometric, ({ depth }) => depth),
];

function ranker(name: string, score: Score, tie: Score = () => 0): Ranker {
  return {
    name,
    rank: (question, organizations, seed) => {
      const signs = signsOf(question, organizations);
      const scored = organizations.map((id) => {
        const seen = signs(id);
        // Far below the smallest step of a score.
        return { id, score: score(seen) + tie(seen) * 1e-6 };
      });
      return scored.sort(byRank(`${seed}/${question.id}`));
    },
  };
}

function signsOf(
  { activity, place, known }: Question,
  organizations: readonly string[],
): (organization: string) => Signs {
  const counted = (rows: readonly Row[]) => countBy(rows, ({ organization }) => organization);
  const country = countryOf(place);
  const themes = counted(known.filter((row) => row.activity === activity));
  const regions = counted(known.filter((row) => row.place === place));
  const themesInCountry = counted(known.filter((row) => row.activity === activity && countryOf(row.place) === country));
  const sizes = counted(known);
  const signs = new Map(
    organizations.map((organization) => {
      const region = regions.get(organization) ?? 0;
      const themeInCountry = themesInCountry.get(organization) ?? 0;
      return [
        organization,
        {
          theme: Math.sign(themes.get(organization) ?? 0),
          region: Math.sign(region),
          themeInCountry: Math.sign(themeInCountry),
          depth: region + themeInCountry,
          size: sizes.get(organization) ?? 0,
        },
      ];
    }),
  );
  return (organization) => signs.get(organization) ?? { theme: 0, region: 0, themeInCountry: 0, depth: 0, size: 0 };
}

import type { Explanation } from './explanation.js';
import type { Suggestion } from './suggestion.js';

/** By so much the mere passing of time may move a score before it is said again. */
const quietDrift = 0.01;

/**
 * Whether a suggestion that stays in the list is worth saying again: it fits otherwise than before, or time alone has moved
 * its score by more than {@link quietDrift} since it was last said.
 */
export function isNews(known: Suggestion, now: Suggestion): boolean {
  if (now.score === known.score) return false;
  if (fit(known.explanation) !== fit(now.explanation)) return true;
  return Math.abs(now.score - toldScoreOf(known)) > quietDrift;
}

export const toldScoreOf = ({ toldScore, score }: Pick<Suggestion, 'toldScore' | 'score'>): number =>
  toldScore ?? score;

/** What both sides find, without what only grows older: of experience which pieces, and not how much they still weigh. */
function fit({ sides }: Explanation): string {
  const both = [sides.initiative, sides.partner].map(({ contributions }) =>
    contributions
      .filter(({ feature }) => feature !== 'recency')
      .map(({ feature, weight, value, evidence }) =>
        feature === 'experience'
          ? [feature, weight, evidence.map(({ strength: _, ...piece }) => piece)]
          : [feature, weight, value, evidence],
      ),
  );
  return JSON.stringify(both);
}

import type { Desk } from '../desk.js';
import { groupOf } from '../groups.js';
import type { Stage } from '../stage.js';
import type { PostedInitiative } from './post-initiative.js';
import type { AllianceReply, PageReply, SuggestionReply } from './replies.js';

export interface FormingAlliance {
  readonly allianceId: string;
}

/** An alliance starts forming by itself; each seat sought has its list of partners, with reasons. */
export async function findPartners(
  { cast: { council }, narrator }: Stage,
  initiative: PostedInitiative,
): Promise<FormingAlliance> {
  narrator.act(2, 'An alliance starts forming, and partners are suggested for each seat');
  const alliance = await council.sees(
    'an alliance starts forming; the council coordinates it provisionally',
    async (client) => {
      const { items } = await client.get<PageReply<{ id: string }>>(`/v1/alliances?initiative=${initiative.id}`);
      return items[0] && client.get<AllianceReply>(`/v1/alliances/${items[0].id}`);
    },
  );
  if (alliance.status !== 'forming' || alliance.coordinator.confirmed) throw new Error('It should form, unconfirmed');
  for (const constituency of ['workers', 'employers', 'migrant_led']) {
    const suggestions = await suggestionsFor(council, initiative, constituency);
    suggestions.forEach(checkScore);
    narrator.shows(
      suggestions.slice(0, 3).map(({ shownAt, score, organization, reasons }) => {
        const reason = reasons.initiative[0]?.text ?? '';
        return `${shownAt}. ${organization.names['es']} (${score.toFixed(2)}): ${reason}`;
      }),
    );
  }
  return { allianceId: alliance.id };
}

/** The list for one seat, once it is there. */
export function suggestionsFor(
  council: Desk,
  { id, seatIds }: PostedInitiative,
  constituency: string,
  complete: (suggestions: readonly SuggestionReply[]) => boolean = (suggestions) => suggestions.length > 0,
): Promise<readonly SuggestionReply[]> {
  return council.sees(`partners for the seat of ${groupOf(constituency)}`, async (client) => {
    const path = `/v1/suggestions?initiative=${id}&seat=${seatIds[constituency]}`;
    // Matching hears of an initiative in its own time: until then it knows none.
    const { status, body } = await client.call<PageReply<SuggestionReply>>('GET', path);
    if (status === 404) return false;
    if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
    return complete(body.items) && body.items;
  });
}

/** The reasons rebuild the score: a and b are sums, the score is the geometric mean of both (docs/matching.md). */
function checkScore({ score, explanation: { sides } }: SuggestionReply): void {
  const sum = (side: 'initiative' | 'partner'): number =>
    Math.max(
      0.05,
      sides[side].contributions.reduce((total, { points }) => total + points, 0),
    );
  const rebuilt = Math.sqrt(sum('initiative') * sum('partner'));
  if (Math.abs(rebuilt - score) > 1e-9) throw new Error(`A score of ${score} is explained as ${rebuilt}`);
}

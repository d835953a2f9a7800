import type { Language } from '#taxonomy';
import type { CoalitionMember, CoalitionSeat, Need, TableSeat, UnmetRule } from '../domain/coalition/coalition.js';
import { say } from './say.js';

type OfferNeed = Extract<Need, { kind: 'offer' }>;
type CorridorNeed = Extract<Need, { kind: 'corridor_end' }>;

/** Why this organisation: the seat that the policy still needs, and what it brings; first what nobody else does. */
export function sayMember({ brings, onlyBrings }: CoalitionMember, seat: TableSeat, language: Language) {
  const shared = brings.filter((need) => !onlyBrings.includes(need));
  const constituency = { type: 'constituencies' as const, ids: [seat.constituency] };
  return [
    ...(seat.filled < seat.minimum ? [say('coalition.seat', language, { constituency })] : []),
    ...sayNeeds(onlyBrings, 'only', language),
    ...sayNeeds(shared, 'also', language),
  ];
}

export const sayOpenNeed = (need: Need, language: Language): string => sayNeeds([need], 'open', language).join(' ');

/** The rule that stays unmet, and what is nearest to meeting it. */
export function sayUnmetRule({ rule, missing, relaxation }: UnmetRule, language: Language): string {
  const area = relaxation.kind === 'widen' ? { type: 'places' as const, ids: [relaxation.to] } : '';
  const common = { count: missing, relaxation: relaxation.kind, area };
  switch (rule.kind) {
    case 'country':
      return say('coalition.unmet.country', language, {
        ...common,
        constituency: { type: 'constituencies', ids: [rule.constituency] },
        places: { type: 'places', ids: [rule.country] },
      });
    case 'corridor_end':
      return say('coalition.unmet.corridor_end', language, {
        ...common,
        terms: { type: 'corridors', ids: [rule.corridor] },
        end: rule.end,
      });
    case 'migrants_voice':
      return say('coalition.unmet.migrants_voice', language, common);
  }
}

export const sayUnstated = (instrument: string, country: string, language: Language): string =>
  say('coalition.open.instrument', language, {
    terms: { type: 'instruments', ids: [instrument] },
    places: { type: 'places', ids: [country] },
  });

export function sayOpenSeat({ seat, missing, widening }: CoalitionSeat, language: Language): string {
  const constituency = { type: 'constituencies' as const, ids: [seat.constituency] };
  if (widening) {
    const places = { type: 'places' as const, ids: widening.from };
    const area = { type: 'places' as const, ids: [widening.to] };
    return say('coalition.open.seat.widen', language, { constituency, places, area, count: missing });
  }
  return say('coalition.open.seat', language, { constituency, count: missing });
}

function sayNeeds(needs: readonly Need[], how: 'only' | 'also' | 'open', language: Language): readonly string[] {
  const offers = needs.filter((need): need is OfferNeed => need.kind === 'offer');
  const ends = needs.filter((need): need is CorridorNeed => need.kind === 'corridor_end');
  const terms = { type: 'offers' as const, ids: offers.map(({ id }) => id) };
  return [
    ...(offers.length > 0 ? [say(`coalition.${how}.offer`, language, { terms })] : []),
    ...ends.map(({ id, end }) =>
      say(`coalition.${how}.corridor_end`, language, { terms: { type: 'corridors', ids: [id] }, end }),
    ),
  ];
}

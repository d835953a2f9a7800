import { type Language, messageText } from '#taxonomy';
import type { CompositionSnapshot, Explanation, Gap } from '../domain/explanation.js';
import type { Reason } from '../domain/reasons.js';
import type { SeatStanding } from '../domain/seat-standing.js';
import type { ToldGate } from '../domain/told-gates.js';
import { say } from './say.js';

export const sayReason = (
  { message, parameters }: Pick<Reason, 'message' | 'parameters'>,
  language: Language,
): string => messageText(message, parameters, language);

export function sayGap(gap: Gap, language: Language): string {
  const state = gap.closes ? 'closes' : 'open';
  switch (gap.kind) {
    case 'seat':
      return say('gap.seat.closes', language, {
        constituency: { type: 'constituencies', ids: [gap.constituency] },
      });
    case 'need':
      return say(`gap.need.${state}`, language, { terms: { type: 'offers', ids: [gap.id] } });
    case 'corridor_end':
      return say(`gap.corridor_end.${state}`, language, {
        terms: { type: 'corridors', ids: [gap.id] },
        end: gap.end,
      });
    case 'interpretation':
      return say('gap.interpretation.open', language, { terms: { type: 'languages', ids: [gap.id] } });
  }
}

/** What the alliance has of what its composition requires, without the organisation and with it. */
export function sayComposition(
  { compositionBefore, compositionAfter }: Pick<Explanation, 'compositionBefore' | 'compositionAfter'>,
  language: Language,
): string {
  const missing = compositionAfter.seats.filter(({ filled, minimum }) => filled < minimum);
  const ids = [...new Set(missing.map(({ constituency }) => constituency))];
  return say('composition.after', language, {
    required: compositionBefore.seats.reduce((sum, { minimum }) => sum + minimum, 0),
    before: placesHeld(compositionBefore),
    after: placesHeld(compositionAfter),
    missing: ids.length === 0 ? 'none' : { type: 'constituencies', ids },
  });
}

const placesHeld = ({ seats }: CompositionSnapshot): number =>
  seats.reduce((sum, { filled, minimum }) => sum + Math.min(filled, minimum), 0);

/** What others may not read comes as `not_available`: see `toldGates`. */
export function sayGate(gate: ToldGate, language: Language): string {
  if (gate.code === 'conflict') return say(`gate.conflict.${gate.declaredBy}`, language);
  if (gate.code === 'country_full') {
    return say('gate.country_full', language, { terms: { type: 'countries', ids: [gate.country] } });
  }
  if (gate.code !== 'not_eligible') return say(`gate.${gate.code}`, language);
  return gate.rule === 'mandate'
    ? say('gate.not_eligible.mandate', language, { terms: { type: 'mandates', ids: [gate.requires] } })
    : say('gate.not_eligible.constituency', language, { terms: { type: 'constituencies', ids: gate.admits } });
}

export const sayStanding = (kind: SeatStanding['kind'], language: Language): string =>
  say(kind === 'nothing_in_common' ? 'gate.nothing_in_common' : `standing.${kind}`, language);

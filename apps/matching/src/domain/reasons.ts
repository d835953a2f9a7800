import type { Contribution, Evidence, Explanation } from './explanation.js';
import type { Feature, Side } from './model.js';

/**
 * A reason as a message: never free text, so that each reader gets it in a language of their own. `message` is a key
 * of the texts, `parameters` are codes to be labelled and figures.
 */
export interface Reason {
  readonly feature: Feature;
  readonly points: number;
  /** `<side>.<feature>`, with `.near` when only related terms answer, or `.part` when not all can be given. */
  readonly message: string;
  readonly parameters: Readonly<Record<string, CodesParameter | number>>;
}

/** Codes of one kind, shown as a list of labels in the reader's language. */
interface CodesParameter {
  readonly type: Evidence['type'];
  readonly ids: readonly string[];
}

/** Below this an answer gives points and is no reason to tell anybody: a place on the same continent. */
const worthSaying = 0.5;
/** Texts are never alike by half; less than this, and they share only what everybody says. */
const textWorthSaying = 0.1;

/** A reason that says of the other one that what it says of itself was not confirmed for long. */
export const isUnconfirmed = ({ message }: Pick<Reason, 'message'>): boolean => message.endsWith('.unconfirmed');

/**
 * The strongest first; of equals, in the order of the contributions.
 * @param unconfirmedSince of the other one, where nobody has confirmed for long what it says of itself: `YYYY-MM-DD`
 */
export function reasonsOf(
  { sides, compositionBefore, seat }: Explanation,
  side: Side,
  unconfirmedSince?: string,
): readonly Reason[] {
  const isOwed = compositionBefore.seats.some(({ id, filled, minimum }) => id === seat.id && filled < minimum);
  const messageOf = (contribution: Contribution): Message => {
    if (contribution.feature === 'composition') return compositionMessage(seat.constituency, isOwed);
    if (contribution.feature === 'recency' && unconfirmedSince !== undefined)
      return unconfirmed(side, unconfirmedSince);
    return message(side, contribution);
  };
  return sides[side].contributions
    .map((contribution) => ({ ...contribution, evidence: contribution.evidence.filter(isWorthSaying) }))
    .filter(({ points, evidence }) => points > 0 && evidence.length > 0)
    .sort((a, b) => b.points - a.points)
    .map((contribution) => ({
      feature: contribution.feature,
      points: contribution.points,
      ...messageOf(contribution),
    }));
}

function isWorthSaying({ type, strength, matched }: Evidence): boolean {
  if (type === 'texts') return (strength ?? 1) >= textWorthSaying;
  if (type === 'effort') return (strength ?? 0) >= worthSaying;
  return matched === undefined || (strength ?? 1) >= worthSaying;
}

type Message = Pick<Reason, 'message' | 'parameters'>;

function compositionMessage(constituency: string, isOwed: boolean): Message {
  return {
    message: isOwed ? 'initiative.composition' : 'initiative.composition.additional',
    parameters: { constituency: { type: 'constituencies', ids: [constituency] } },
  };
}

const unconfirmed = (side: Side, since: string): Message => ({
  message: `${side}.recency.unconfirmed`,
  parameters: { terms: { type: 'days', ids: [since] } },
});

/** What agrees is named; only when nothing agrees, what is near. */
function message(side: Side, { feature, evidence }: Contribution): Message {
  if (feature === 'text') return { message: `${side}.text`, parameters: {} };
  if (feature === 'experience') return experienceMessage(evidence);
  if (feature === 'effort') return effortMessage(side, evidence);
  if (feature === 'instrument') return instrumentMessage(side, evidence);
  const same = evidence.filter(({ matched }) => matched === undefined);
  if (same.length > 0) return { message: `${side}.${feature}`, parameters: { terms: codes(same) } };
  return { message: `${side}.${feature}.near`, parameters: { terms: codes(evidence), matched: answersIn(evidence) } };
}

/** All of one kind: places before corridors, since they say more. */
function answersIn(evidence: readonly Evidence[]): CodesParameter {
  const places = evidence.filter(({ matchedType }) => matchedType === 'places');
  return codes(
    (places.length > 0 ? places : evidence).map(({ type, matchedType = type, id, matched = id }) => ({
      type: matchedType,
      id: matched,
    })),
  );
}

function experienceMessage(evidence: readonly Evidence[]): Message {
  const themes = evidence.filter(({ type }) => type === 'themes');
  const places = evidence.filter(({ type }) => type === 'places');
  const parameters = { terms: codes(themes), places: codes(places) };
  const concluded = themes.filter(({ allianceOf }) => allianceOf !== undefined).length;
  const told = themes.length - concluded;
  if (concluded === 0) return { message: 'initiative.experience', parameters: { ...parameters, count: told } };
  if (told === 0) return { message: 'initiative.experience.concluded', parameters: { ...parameters, concluded } };
  return { message: 'initiative.experience.both', parameters: { ...parameters, count: told, concluded } };
}

/** To the initiative how they stand, where it takes place or else elsewhere; to the partner that it is about them. */
function instrumentMessage(side: Side, evidence: readonly Evidence[]): Message {
  if (side === 'partner') return { message: 'partner.instrument', parameters: { terms: codes(evidence) } };
  const here = evidence.filter(({ strength }) => strength === 1);
  const told = here.length > 0 ? here : evidence;
  const parameters = {
    terms: codes(told),
    places: codes(told.flatMap(({ country }) => (country === undefined ? [] : [{ type: 'places', id: country }]))),
    statuses: codes(
      told.flatMap(({ status }) => (status === undefined ? [] : [{ type: 'instrument_statuses', id: status }])),
    ),
  };
  return { message: here.length > 0 ? 'initiative.instrument' : 'initiative.instrument.near', parameters };
}

/** What can be given in full is named; only when nothing can, what can be given in part. */
function effortMessage(side: Side, evidence: readonly Evidence[]): Message {
  const whole = evidence.filter(({ strength }) => strength === 1);
  return whole.length > 0
    ? { message: `${side}.effort`, parameters: { terms: codes(whole) } }
    : { message: `${side}.effort.part`, parameters: { terms: codes(evidence) } };
}

function codes(found: readonly { readonly type: Evidence['type']; readonly id: string }[]): CodesParameter {
  return { type: found[0]?.type ?? 'themes', ids: [...new Set(found.map(({ id }) => id))] };
}

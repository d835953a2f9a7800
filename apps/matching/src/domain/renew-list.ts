import { arrange, type ArrangePolicy, type Shown } from './arrange.js';
import type { Explanation } from './explanation.js';
import type { RankedPair } from './finder.js';
import type { Standing } from './gates.js';
import { isNews, toldScoreOf } from './is-news.js';
import { listedPair, type ListedPair } from './listed-pair.js';
import { isToldToPartners, type SeatCall } from './seat-call.js';
import type { Suggestion, SuggestionState } from './suggestion.js';

export interface Renewal {
  /** Suggestions to write: new, or different in anything. */
  readonly changed: readonly Suggestion[];
  /** Of these, what is worth saying: new in the list, news (see `isNews`), or to be told. */
  readonly announced: readonly Announced[];
  /** Were listed, and no longer hold; or hold for whoever coordinates alone, and no longer for the partner. */
  readonly staled: readonly Suggestion[];
}

export interface Announced {
  readonly suggestion: Suggestion;
  /** Its focal points are to be told: among the first ones shown, good enough, and never told before. */
  readonly notify: boolean;
  /** It was not in the list before. */
  readonly entered: boolean;
}

export interface ListInput {
  /** Undefined when the seat is no longer sought: closed, withdrawn or revised away. */
  readonly call: SeatCall | undefined;
  /** The seat's list, best first. */
  readonly ranked: readonly RankedPair[];
  readonly explain: (pair: RankedPair) => Explanation;
  /** What is stored of the seat, but for what is stale of those who are not ranked and with whom nothing happened. */
  readonly stored: readonly Suggestion[];
  readonly standing: Standing;
  /** Those whom a dismissal keeps away that holds for both records as they are now. */
  readonly dismissed: ReadonlySet<string>;
  /** Organisations that were told of this initiative. */
  readonly told: ReadonlySet<string>;
}

/** What says what becomes of a suggestion that is not in the list. */
type Happened = Pick<ListInput, 'call' | 'standing' | 'dismissed'>;

export interface ListPolicy {
  readonly arrange: ArrangePolicy;
  readonly tellFrom: number;
  /** So many of those shown first are told. */
  readonly tellFirst: number;
}

/** The difference between a seat's list as it is stored and as it is now. */
export function renewList(input: ListInput, policy: ListPolicy, newId: () => string): Renewal {
  const { call, ranked, stored, told } = input;
  const before = new Map(stored.map((suggestion) => [suggestion.organizationId, suggestion]));
  const listed = call ? arrange(ranked.map(listedPair), policy.arrange, call.seat.id) : [];
  const changed: Suggestion[] = [];
  const announced: Announced[] = [];
  const staled: Suggestion[] = [];
  for (const shown of listed) {
    const { pair } = shown.entry;
    const known = before.get(shown.entry.id);
    before.delete(shown.entry.id);
    const made = suggestionOf(pair, shown, input, known?.id ?? newId());
    const notify =
      made.openToPartner &&
      made.shownAt <= policy.tellFirst &&
      made.score >= policy.tellFrom &&
      !told.has(made.organizationId);
    const entered = known?.listed !== true;
    const isSaid = notify || entered || isNews(known, made);
    const suggestion = withToldScore(made, known, isSaid);
    if (!known || !isSame(known, suggestion)) changed.push(suggestion);
    if (isSaid) announced.push({ suggestion, notify, entered });
    if (call?.byInvitation && known?.listed && known.openToPartner) staled.push(known);
  }
  for (const known of before.values()) {
    const left = leaving(known, input);
    if (!isSame(known, left)) changed.push(left);
    if (known.listed && left.state === 'stale') staled.push(left);
  }
  return { changed, announced, staled };
}

function suggestionOf(
  pair: RankedPair,
  { shownAt, placedBy }: Shown<ListedPair>,
  { standing, explain }: ListInput,
  id: string,
): Suggestion {
  const { call } = pair.call;
  const { candidate } = pair.candidate;
  const shared = standing.sharedWith.has(candidate.id);
  return {
    id,
    initiativeId: call.initiativeId,
    seatId: call.seat.id,
    organizationId: candidate.id,
    state: shared ? 'shared' : 'proposed',
    listed: true,
    openToPartner: (shared && call.byInvitation !== true) || isToldToPartners(call),
    rank: pair.rank,
    shownAt,
    placedBy,
    score: pair.score,
    explanation: explain(pair),
    organizationVersion: candidate.version,
    initiativeVersion: call.initiativeVersion,
    openIn: call.initiativeVersion,
  };
}

function withToldScore(made: Suggestion, known: Suggestion | undefined, isSaid: boolean): Suggestion {
  const toldScore = isSaid || !known ? made.score : toldScoreOf(known);
  return known?.toldScore === undefined && toldScore === made.score ? made : { ...made, toldScore };
}

/** What becomes of those listed whom a gate shuts out, while nothing can be said of the others. */
export function withdraw(shutOut: readonly Suggestion[], input: Happened): Pick<Renewal, 'changed' | 'staled'> {
  const changed = shutOut.map((known) => leaving(known, input));
  return { changed, staled: changed.filter(({ state }) => state === 'stale') };
}

/** One that is stored and not in the list: what has become of it. */
function leaving(known: Suggestion, input: Happened): Suggestion {
  const { organizationId } = known;
  const { call, standing } = input;
  const wasShown =
    standing.sharedWith.has(organizationId) ||
    standing.approached.has(organizationId) ||
    standing.members.has(organizationId);
  const isPublic = call && !call.byInvitation ? isToldToPartners(call) : known.openToPartner;
  return {
    ...known,
    state: stateOutsideTheList(organizationId, input),
    listed: false,
    openToPartner: wasShown || isPublic,
    // What was made from an earlier version of a confidential call stays open to whom the call was shown.
    ...(wasShown && call && { openIn: call.initiativeVersion }),
  };
}

function stateOutsideTheList(organizationId: string, { standing, dismissed }: Happened): SuggestionState {
  if (standing.members.has(organizationId)) return 'mutual';
  const approach = standing.approached.get(organizationId);
  if (approach) return approach === 'interest' ? 'interested' : 'shared';
  return dismissed.has(organizationId) ? 'dismissed' : 'stale';
}

function isSame(a: Suggestion, b: Suggestion): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

const inOrder = (suggestion: Suggestion): readonly unknown[] =>
  Object.entries(suggestion).sort(([a], [b]) => (a < b ? -1 : 1));

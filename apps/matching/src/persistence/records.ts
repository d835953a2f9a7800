import type { TableRules } from '#taxonomy';
import type { Candidate } from '../domain/candidate.js';
import { type DeclaredConflict, keptAway, type Table } from '../domain/conflicts.js';
import { seatNeed } from '../domain/features/composition.js';
import { type Dismissal, holds, type Standing } from '../domain/gates.js';
import type { SeatCall } from '../domain/seat-call.js';
import { filledSeats, fullCountries } from '../domain/table-count.js';
import { tableRulesOf } from '../domain/table-rules-of.js';
import type { PartnerRecord } from './partner-record.schema.js';
import type { KnownInitiative, KnownOrganization } from './read-models.js';

export function candidateOf({ _id, suspended = false, ...known }: KnownOrganization): Candidate {
  const { version, profile, revisedOn, confirmedOn = revisedOn, concluded } = known;
  return { id: _id, version, profile, revisedOn: confirmedOn, suspended, ...(concluded && { concluded }) };
}

/**
 * How an initiative looks for partners.
 * - `openly`: it takes answers
 * - `by_invitation`: its last day has passed, or its lead has closed it. Nobody comes forward any more, but the alliance
 *   goes on, and whoever coordinates may invite to a seat that the table lacks.
 * - `nobody`: it was withdrawn, or its alliance sleeps or has ended
 */
export type Seeking = 'openly' | 'by_invitation' | 'nobody';

export function seekingOf({
  call,
  asleep = false,
  ended = false,
}: Pick<KnownInitiative, 'call' | 'asleep' | 'ended'>): Seeking {
  if (!call || asleep || ended) return 'nobody';
  if (call.open) return 'openly';
  return call.closedBecause === 'deadline' || call.closedBecause === 'lead' ? 'by_invitation' : 'nobody';
}

/** The organisation that speaks for an initiative: whoever coordinates it, first its lead. Undefined before either was heard of. */
export const speakerOf = ({
  call,
  coordinatorOrganizationId,
}: Pick<KnownInitiative, 'call' | 'coordinatorOrganizationId'>): string | undefined =>
  coordinatorOrganizationId ?? call?.leadOrganizationId;

/** Whether it takes answers, and may be shown to those who could give one. */
export const isSeeking = (initiative: KnownInitiative): boolean => seekingOf(initiative) === 'openly';

/** One call for each seat sought; by invitation, of the seats that the table lacks; none when it looks for nobody. */
export function seatCallsOf(initiative: KnownInitiative): readonly SeatCall[] {
  const { call } = initiative;
  const seeking = seekingOf(initiative);
  if (!call || seeking === 'nobody') return [];
  const filled = seatsFilled(initiative);
  const calls = call.content.seats.flatMap(({ id }) => seatCallIn(initiative, id, filled) ?? []);
  if (seeking === 'openly') return calls;
  return calls.filter((each) => seatNeed(each) === 'required').map((each) => ({ ...each, byInvitation: true }));
}

/** The call of one seat, whether the initiative looks for anybody or not; undefined when it does not seek the seat. */
export function seatCallIn(
  initiative: KnownInitiative,
  seatId: string,
  filled: Readonly<Record<string, number>>,
): SeatCall | undefined {
  const call = callOf(initiative);
  const seats = initiative.call?.content.seats ?? [];
  const seat = seats.find(({ id }) => id === seatId);
  const rules = rulesOf(initiative);
  if (!call || !seat || !rules) return undefined;
  const full = fullCountries(seat, { seats, rules }, initiative.places ?? []);
  return { ...call, seat, filled, ...(full.length > 0 && { fullCountries: full }) };
}

/** What the calls of all seats say alike; undefined before the publication was heard. */
export function callOf({
  _id,
  call,
  publishedOn,
  confirmedOn = publishedOn,
}: KnownInitiative): Omit<SeatCall, 'seat' | 'filled'> | undefined {
  if (!call || confirmedOn === undefined) return undefined;
  const { version, leadOrganizationId, content } = call;
  return {
    initiativeId: _id,
    initiativeVersion: version,
    leadId: leadOrganizationId,
    content,
    publishedOn: confirmedOn,
  };
}

/** Since when nobody has said that it is right, of what was said so long ago that it was asked about; else undefined. */
export function unconfirmedSince(
  record: Pick<KnownOrganization, 'aged' | 'confirmedOn'> & {
    readonly revisedOn?: string;
    readonly publishedOn?: string;
  },
): string | undefined {
  return record.aged === true ? (record.confirmedOn ?? record.revisedOn ?? record.publishedOn) : undefined;
}

/** How many hold each seat of the alliance, by seat id, as its composition counts them; none before its call was heard. */
export function seatsFilled(initiative: KnownInitiative): Readonly<Record<string, number>> {
  const rules = rulesOf(initiative);
  return rules ? filledSeats(initiative.places ?? [], rules) : {};
}

/** The rules of its table; undefined before its call was heard. */
const rulesOf = ({ call, rules }: KnownInitiative): TableRules | undefined =>
  rules ?? (call && tableRulesOf(call.content));

/** Who leads an initiative or sits at its table. */
export const tableOf = ({ _id, call, coordinatorOrganizationId, places = [] }: KnownInitiative): Table => ({
  initiativeId: _id,
  present: [
    ...new Set([
      ...(call ? [call.leadOrganizationId] : []),
      ...(coordinatorOrganizationId === undefined ? [] : [coordinatorOrganizationId]),
      ...places.map(({ organizationId }) => organizationId),
    ]),
  ],
});

/** @param declared at least those that touch the initiative's table */
export function standingOf(
  initiative: KnownInitiative,
  records: readonly PartnerRecord[],
  declared: readonly DeclaredConflict[],
): Standing {
  const { places = [], approaches = [] } = initiative;
  return {
    members: new Set(places.map(({ organizationId }) => organizationId)),
    approached: new Map(approaches.map(({ organizationId, by }) => [organizationId, by])),
    dismissals: new Map(records.flatMap(({ organizationId, dismissal }) => pairOf(organizationId, dismissal))),
    conflicts: new Set(keptAway(tableOf(initiative), declared).keys()),
    sharedWith: new Set(records.filter(({ shared }) => shared).map(({ organizationId }) => organizationId)),
  };
}

/**
 * Whom a dismissal keeps away now; of the others it has lapsed.
 * @param versions of profiles, by organisation
 */
export function dismissedNow(
  { dismissals }: Pick<Standing, 'dismissals'>,
  { call }: Pick<KnownInitiative, 'call'>,
  versions: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const holding = [...dismissals].filter(([organizationId, dismissal]) => {
    const organizationVersion = versions.get(organizationId);
    if (!call || organizationVersion === undefined) return false;
    return holds(dismissal, { organizationVersion, initiativeVersion: call.version });
  });
  return new Set(holding.map(([organizationId]) => organizationId));
}

const pairOf = (organizationId: string, dismissal: Dismissal | undefined): [string, Dismissal][] =>
  dismissal ? [[organizationId, dismissal]] : [];

import type { Candidate } from '../domain/candidate.js';
import type { Dismissal, Standing } from '../domain/gates.js';
import type { SeatCall } from '../domain/seat-call.js';
import type { PartnerRecord } from './partner-record.schema.js';
import type { KnownInitiative, KnownOrganization } from './read-models.js';

export function candidateOf({ _id, version, profile, revisedOn, suspended = false }: KnownOrganization): Candidate {
  return { id: _id, version, profile, revisedOn, suspended };
}

/** One call for each seat sought; none when the initiative is not open. */
export function seatCallsOf({ _id, call, publishedOn, places = [] }: KnownInitiative): readonly SeatCall[] {
  if (!call?.open || publishedOn === undefined) return [];
  const { version, leadOrganizationId, content } = call;
  const filled: Record<string, number> = {};
  for (const { seatId } of places) filled[seatId] = (filled[seatId] ?? 0) + 1;
  return content.seats.map((seat) => ({
    initiativeId: _id,
    initiativeVersion: version,
    leadId: leadOrganizationId,
    content,
    seat,
    publishedOn,
    filled,
  }));
}

export function standingOf(
  { places = [], approaches = [] }: Pick<KnownInitiative, 'places' | 'approaches'>,
  records: readonly PartnerRecord[],
): Standing {
  return {
    members: new Set(places.map(({ organizationId }) => organizationId)),
    approached: new Map(approaches.map(({ organizationId, by }) => [organizationId, by])),
    dismissals: new Map(records.flatMap(({ organizationId, dismissal }) => pairOf(organizationId, dismissal))),
    conflicts: new Set(),
    sharedWith: new Set(records.filter(({ shared }) => shared).map(({ organizationId }) => organizationId)),
  };
}

const pairOf = (organizationId: string, dismissal: Dismissal | undefined): [string, Dismissal][] =>
  dismissal ? [[organizationId, dismissal]] : [];

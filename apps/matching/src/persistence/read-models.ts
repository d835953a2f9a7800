import type { InitiativeContent, OrganizationProfile, ProposalClosedData, SeatSought } from '#contracts';
import { defineReadModel } from '#messaging';
import type { TableRules } from '#taxonomy';
import type { ConcludedAlliance } from '../domain/candidate.js';
import type { Approach } from '../domain/gates.js';

/** The last sequence projected of each subject that a row is made from. */
export type SeenSequences = Readonly<Record<string, number>>;

export interface KnownOrganization {
  readonly _id: string;
  readonly version: number;
  readonly profile: OrganizationProfile;
  /** Day of the last revision, `YYYY-MM-DD`. */
  readonly revisedOn: string;
  readonly suspended?: boolean;
  /** Day on which somebody last said that the profile is right, by writing or confirming it; absent: when it was revised. */
  readonly confirmedOn?: string;
  /** Nobody has said so for half a year. */
  readonly aged?: boolean;
  /** The latest ones. */
  readonly concluded?: readonly ConcludedAlliance[];
  readonly seen: SeenSequences;
}
export const KnownOrganizations = defineReadModel<KnownOrganization>('known_organizations');

/** What a published initiative says. */
export interface PublishedCall {
  readonly version: number;
  readonly leadOrganizationId: string;
  readonly content: InitiativeContent;
  /** Neither closed nor withdrawn. */
  readonly open: boolean;
  /** Of one that is closed. */
  readonly closedBecause?: ProposalClosedData['reason'];
}

interface HeldPlace {
  readonly placeId: string;
  readonly seatId: string;
  readonly organizationId: string;
  /** Absent on those from before it was kept. */
  readonly constituency?: string;
  /** That the composition counts it for; absent on those from before that was told, and of a body of a whole region. */
  readonly country?: string;
}

interface OpenApproach {
  /** Of the invitation or of the interest. */
  readonly id: string;
  readonly organizationId: string;
  readonly by: Approach;
}

/** An initiative with the state of its alliance; either half may come first. */
export interface KnownInitiative {
  readonly _id: string;
  readonly call?: PublishedCall;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  /** Day on which somebody last said that it is right; absent: when it was published. */
  readonly confirmedOn?: string;
  /** Nobody has said so for half a year. */
  readonly aged?: boolean;
  readonly coordinatorOrganizationId?: string;
  /** Its alliance is dormant: until somebody wakes it, nobody can join it. */
  readonly asleep?: boolean;
  /** Its alliance was concluded or dissolved. */
  readonly ended?: boolean;
  /** The alliance's seats: those of the publication until it tells of others, whatever the initiative is revised to. */
  readonly table?: readonly SeatSought[];
  /** The rules of its table, in the same way. */
  readonly rules?: TableRules;
  readonly places?: readonly HeldPlace[];
  readonly approaches?: readonly OpenApproach[];
  readonly seen: SeenSequences;
}
export const KnownInitiatives = defineReadModel<KnownInitiative>('known_initiatives', {
  indexes: [{ key: { coordinatorOrganizationId: 1 } }, { key: { 'call.leadOrganizationId': 1 } }],
});

import type { InitiativeContent, LookingFor, SeatSought } from '#contracts';
import type { Freshness } from './freshness.js';
import type { ShownTo } from './shown-to.js';

export type InitiativeStatus = 'draft' | 'published' | 'closed' | 'withdrawn';

/** What an author writes: the content without what Alianza derives from it. */
export interface InitiativeDraft extends Omit<InitiativeContent, 'seats'> {
  readonly lookingFor: readonly LookingFor[];
}

/** A proposal to work together: the problem, what is at hand, and whom it looks for. */
export interface Initiative {
  readonly id: string;
  /** One more with each change of what it says or where it stands; the ETag. */
  readonly version: number;
  readonly status: InitiativeStatus;
  readonly leadOrganizationId: string;
  readonly draftedBy: string;
  readonly draft: InitiativeDraft;
  readonly seats: readonly SeatSought[];
  readonly shownTo: ShownTo;
  readonly createdAt: Date;
  readonly publishedAt?: Date;
  /** Absent of a draft. */
  readonly freshness?: Freshness;
  readonly closedBecause?: ClosingReason;
  readonly withdrawnBecause?: string;
}

export type ClosingReason = 'deadline' | 'lead' | 'alliance_concluded' | 'alliance_dissolved';

/** What travels in the events: the draft with its seats. */
export function contentOf({ draft, seats }: Pick<Initiative, 'draft' | 'seats'>): InitiativeContent {
  const { lookingFor: _, ...content } = draft;
  return { ...content, seats: [...seats] };
}

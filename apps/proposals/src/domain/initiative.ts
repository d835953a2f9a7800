import type { InitiativeContent, LookingFor, SeatSought } from '#contracts';

export type InitiativeStatus = 'draft' | 'published' | 'closed' | 'withdrawn';

/** What an author writes: the content without what Alianza derives from it. */
export interface InitiativeDraft extends Omit<InitiativeContent, 'seats'> {
  readonly lookingFor: readonly LookingFor[];
}

/** A proposal to work together: the problem, what is at hand, and whom it looks for. */
export interface Initiative {
  readonly id: string;
  /** One more with each change; the ETag. */
  readonly version: number;
  readonly status: InitiativeStatus;
  readonly leadOrganizationId: string;
  readonly draftedBy: string;
  readonly draft: InitiativeDraft;
  readonly seats: readonly SeatSought[];
  readonly createdAt: Date;
  readonly publishedAt?: Date;
  readonly closedBecause?: ClosingReason;
  readonly withdrawnBecause?: string;
}

export type ClosingReason = 'deadline' | 'lead' | 'alliance_concluded';

export type InitiativeCommand = 'revise' | 'publish' | 'close' | 'withdraw';

const allowed: Readonly<Record<InitiativeStatus, readonly InitiativeCommand[]>> = {
  draft: ['revise', 'publish'],
  published: ['revise', 'close', 'withdraw'],
  closed: [],
  withdrawn: [],
};

export const allowedCommands = (status: InitiativeStatus): readonly InitiativeCommand[] => allowed[status];

/** What is missing before others can answer a call; pointers into the draft. */
export function missingForPublication(initiative: Initiative, today: string): readonly MissingPart[] {
  const { draft, seats } = initiative;
  const missing: MissingPart[] = [];
  if (draft.themes.length === 0) missing.push({ pointer: '/themes', code: 'required' });
  if (draft.places.length + draft.corridors.length === 0) missing.push({ pointer: '/places', code: 'required' });
  if (seats.length === 0) missing.push({ pointer: '/lookingFor', code: 'required' });
  if (draft.closesOn !== undefined && draft.closesOn < today)
    missing.push({ pointer: '/closesOn', code: 'in_the_past' });
  return missing;
}

export interface MissingPart {
  readonly pointer: string;
  readonly code: 'required' | 'in_the_past';
}

/** What travels in the events: the draft with its seats. */
export function contentOf({ draft, seats }: Initiative): InitiativeContent {
  const { lookingFor: _, ...content } = draft;
  return { ...content, seats: [...seats] };
}

/** The first moment after the last day to answer. */
export const deadlineOf = (closesOn: string): Date => new Date(Date.parse(`${closesOn}T00:00:00Z`) + 24 * 3_600_000);

import type { TextByLanguage } from '#contracts';
import type { SuggestionState } from '../domain/suggestion.js';
import type { StoredSuggestion } from '../persistence/suggestions.repository.js';

/** On whose side the reader stands; the secretariat reads like a lead. */
export type ReadingSide = 'lead' | 'partner';

/** A suggestion with the names of what it speaks of, as one reader may see it. */
export interface SuggestionReading {
  readonly suggestion: StoredSuggestion;
  readonly side: ReadingSide;
  /** As this reader may know it: what the partner dismissed is no longer available to the lead. */
  readonly state: SuggestionState;
  readonly initiative: NamedInitiative;
  readonly organization: NamedOrganization;
}

export interface Confirmable {
  /** Day since which nobody has confirmed it, of what is asked about: `YYYY-MM-DD`. */
  readonly unconfirmedSince?: string;
}

export interface NamedInitiative extends Confirmable {
  readonly id: string;
  readonly title: TextByLanguage;
}

export interface NamedOrganization extends Confirmable {
  readonly id: string;
  readonly names: TextByLanguage;
  readonly constituency: string;
}

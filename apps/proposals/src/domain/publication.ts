import type { Initiative, InitiativeDraft } from './initiative.js';

/** A part of a draft that is wanting; the pointer leads into the body that the author writes. */
export interface WantingPart {
  readonly pointer: string;
  readonly code: 'required' | 'in_the_past' | 'invalid';
}

/** The texts that are missing in the language in which the author says that they were written. */
export function missingTexts({ sourceLanguage, title, summary, problem }: InitiativeDraft): readonly WantingPart[] {
  return Object.entries({ title, summary, problem })
    .filter(([, text]) => text !== undefined && text[sourceLanguage] === undefined)
    .map(([name]) => ({ pointer: `/${name}/${sourceLanguage}`, code: 'required' }));
}

/** Whom a draft looks for that no table seats: a council or forum sits by its members, and its seat would stay open for ever. */
export const neverSeated = ({ lookingFor }: Pick<InitiativeDraft, 'lookingFor'>): readonly WantingPart[] =>
  lookingFor.flatMap(({ constituency }, at): readonly WantingPart[] =>
    constituency === 'joint_body' ? [{ pointer: `/lookingFor/${at}/constituency`, code: 'invalid' }] : [],
  );

/**
 * What is wanting before others can answer a call. Resources may stay to be defined: the field builds the alliance first.
 * @param today the earliest day that is not over, `YYYY-MM-DD`
 */
export function missingForPublication(
  { draft, seats }: Pick<Initiative, 'draft' | 'seats'>,
  today: string,
): readonly WantingPart[] {
  const { themes, places, corridors, closesOn } = draft;
  const missing: WantingPart[] = [...neverSeated(draft)];
  if (themes.length === 0) missing.push({ pointer: '/themes', code: 'required' });
  if (places.length + corridors.length === 0) missing.push({ pointer: '/places', code: 'required' });
  if (seats.length === 0) missing.push({ pointer: '/lookingFor', code: 'required' });
  if (closesOn !== undefined && closesOn < today) missing.push({ pointer: '/closesOn', code: 'in_the_past' });
  return missing;
}

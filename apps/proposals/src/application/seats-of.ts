import { type SeatSought, seatsSought } from '#contracts';
import { compositionTemplate } from '#taxonomy';
import { v7 as newId } from 'uuid';
import type { InitiativeDraft } from '../domain/initiative.js';

/** The seats that a draft seeks; those that were there before keep their ids. */
export function seatsOf({ lookingFor, template }: InitiativeDraft, previous: readonly SeatSought[]): SeatSought[] {
  const fromTemplate = template === undefined ? [] : (compositionTemplate(template)?.seats ?? []);
  return seatsSought(lookingFor, fromTemplate, previous, newId);
}

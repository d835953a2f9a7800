import type { InitiativeContent, SeatSought } from '#contracts';
import { choosesItsOwn } from '#taxonomy';
import type { FullCountry } from './table-count.js';

/** One seat that an initiative seeks to fill: the unit of ranking, since constituencies never share a list. */
export interface SeatCall {
  readonly initiativeId: string;
  /** Moves with each revision of the initiative; a dismissal holds until it does. */
  readonly initiativeVersion: number;
  readonly leadId: string;
  readonly content: CallContent;
  readonly seat: Readonly<
    Pick<SeatSought, 'id' | 'constituency' | 'alsoAdmits' | 'minimum' | 'maximum' | 'places' | 'offers' | 'mandate'>
  >;
  /** Day on which it was published, or its lead last revised or confirmed it, `YYYY-MM-DD`. */
  readonly publishedOn: string;
  /** How many hold each seat of the alliance now, by seat id. */
  readonly filled: Readonly<Record<string, number>>;
  /** Of whom no more may take this seat. Absent: none. */
  readonly fullCountries?: readonly FullCountry[];
  /** It takes no answers any more: whoever coordinates looks alone, for whom to invite. */
  readonly byInvitation?: boolean;
}

/** The part of an initiative that ranking reads. */
export type CallContent = Readonly<
  Pick<
    InitiativeContent,
    | 'themes'
    | 'sectors'
    | 'occupations'
    | 'populations'
    | 'places'
    | 'corridors'
    | 'has'
    | 'workingLanguages'
    | 'visibility'
    | 'matching'
  > &
    Partial<Pick<InitiativeContent, 'title' | 'summary' | 'problem' | 'expectedEffort' | 'instruments'>> & {
      readonly seats: readonly Pick<SeatSought, 'id' | 'constituency' | 'minimum' | 'maximum'>[];
    }
>;

/**
 * Whether an organisation of this constituency may hold the seat, as alliances have it. A council or forum is never seated
 * itself; the seats of the groups that choose their own admit nobody else, whatever the policy adds.
 */
export function isAdmittedTo(seat: Pick<SeatSought, 'constituency' | 'alsoAdmits'>, constituency: string): boolean {
  if (constituency === 'joint_body') return false;
  if (constituency === seat.constituency) return true;
  return !choosesItsOwn(seat.constituency) && seat.alsoAdmits.includes(constituency);
}

/** Those who may hold the seat, the constituency sought first. */
export function admittedTo(seat: Pick<SeatSought, 'constituency' | 'alsoAdmits'>): readonly string[] {
  const named = new Set([seat.constituency, ...seat.alsoAdmits]);
  return [...named].filter((constituency) => isAdmittedTo(seat, constituency));
}

/** Shown to a partner only once the coordinator has shared it. */
export function isConfidential({ content }: { readonly content: Pick<CallContent, 'visibility'> }): boolean {
  return content.visibility === 'alliance' || content.visibility === 'organisation';
}

/** Whether partners learn of a suggestion for it without having been shown it. */
export const isToldToPartners = (call: Pick<SeatCall, 'content' | 'byInvitation'>): boolean =>
  call.byInvitation !== true && !isConfidential(call);

import { choosesItsOwn } from '#taxonomy';

/** titular: voice and vote; alternate: stands in for the titular; observer: voice, no vote. */
export type SeatKind = 'titular' | 'alternate' | 'observer';

/** A seat of the composition policy; its id was given when the initiative was saved. */
export interface Seat {
  readonly id: string;
  readonly constituency: string;
  /** Further constituencies that may hold it; without effect on the seats of groups that choose their own. */
  readonly alsoAdmits: readonly string[];
  readonly kind: SeatKind;
  /** Places that must be held for the policy to be met. */
  readonly minimum: number;
  /** Places that may be held. */
  readonly maximum: number;
  /** ISO 3166 codes of where it looks for partners; a help to find them, not a condition. */
  readonly places: readonly string[];
  /** What it hopes a partner brings; likewise. */
  readonly offers: readonly string[];
  /** The mandate that a holder must have, if the seat requires one. */
  readonly mandate?: string;
  /** `own_group`: those of its constituency who sit already choose. Absent: its constituency's custom. */
  readonly nominatedBy?: Nominator;
  /** How long a holder sits, for those seated while it holds. Absent: until it leaves. */
  readonly term?: Term;
}

/** Who decides among candidates for a seat. */
export type Nominator = 'own_group' | 'coordinator';

export interface Term {
  readonly months: number;
  /** How often a holder may renew it; then the seat is open to all of its constituency again. */
  readonly renewals: number;
}

/** Who nominates to a seat. For workers, employers and migrants no policy can say otherwise. */
export function nominatorOf({
  constituency,
  nominatedBy = 'coordinator',
}: Pick<Seat, 'constituency' | 'nominatedBy'>): Nominator {
  return choosesItsOwn(constituency) ? 'own_group' : nominatedBy;
}

export function belongsToAGroup(seat: Seat): boolean {
  return nominatorOf(seat) === 'own_group';
}

/**
 * Whether an organisation of this constituency may hold the seat. A joint body is never seated. The seats of workers,
 * employers and migrants admit their own constituency and nobody else, whatever the policy adds: so no enterprise sits
 * for the employers, and no government or charity for anybody.
 */
export function admits(seat: Seat, constituency: string): boolean {
  if (constituency === 'joint_body') return false;
  if (constituency === seat.constituency) return true;
  return !choosesItsOwn(seat.constituency) && seat.alsoAdmits.includes(constituency);
}

/** What was kept of an organisation when it was seated, stood or was invited; what was not kept excludes nobody. */
interface Admitted {
  readonly constituency?: string;
  readonly mandate?: string;
}

/** Whether a seat, as another policy has it, admits who was admitted to it before. */
export function stillAdmits(seat: Seat, { constituency, mandate }: Admitted): boolean {
  if (constituency !== undefined && !admits(seat, constituency)) return false;
  return admitsMandate(seat, mandate);
}

/** Whether a holder of this mandate may hold the seat. One that asks for `none` asks for nothing. */
export function admitsMandate({ mandate: asked }: Pick<Seat, 'mandate'>, mandate: string | undefined): boolean {
  return asked === undefined || asked === 'none' || mandate === undefined || mandate === asked;
}

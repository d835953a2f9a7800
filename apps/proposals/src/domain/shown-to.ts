/** How an organisation came to a seat of an initiative. */
export type Involvement = 'invited' | 'candidate' | 'seated';

/** An organisation and the seat that it is invited to, stands for or holds. */
export interface SeatParty {
  readonly organizationId: string;
  readonly seatId: string;
}

export interface InvolvedParty extends SeatParty {
  readonly as: Involvement;
}

/** The organisations that were brought to an initiative: they read it though it be confidential. */
export interface ShownTo {
  /** The coordinator shared the call with them; that is not taken back. */
  readonly sharedWith: readonly string[];
  /** One entry an organisation and seat, for as long as it lasts. */
  readonly involved: readonly InvolvedParty[];
  /** The organisation that coordinates, when it is not the lead. */
  readonly coordinator?: string;
}

export const shownToNobody: ShownTo = { sharedWith: [], involved: [] };

export const organizationsOf = ({ sharedWith, involved, coordinator }: ShownTo): readonly string[] => [
  ...new Set([
    ...sharedWith,
    ...involved.map(({ organizationId }) => organizationId),
    ...(coordinator === undefined ? [] : [coordinator]),
  ]),
];

export const share = (shown: ShownTo, organizationId: string): ShownTo => ({
  ...shown,
  sharedWith: [...new Set([...shown.sharedWith, organizationId])],
});

/** An invitation, a candidacy or a place; a later one for the same seat takes the place of the earlier. */
export const involve = (shown: ShownTo, party: SeatParty, as: Involvement): ShownTo => ({
  ...shown,
  involved: [...shown.involved.filter((other) => !isSame(other, party)), { ...only(party), as }],
});

/** What ended no longer shows the initiative; an end that comes after the next step (seated by then) changes nothing. */
export const endInvolvement = (shown: ShownTo, party: SeatParty, as: readonly Involvement[]): ShownTo => ({
  ...shown,
  involved: shown.involved.filter((other) => !(isSame(other, party) && as.includes(other.as))),
});

export const coordinatedBy = (shown: ShownTo, coordinator: string): ShownTo => ({ ...shown, coordinator });

const isSame = (one: SeatParty, other: SeatParty): boolean =>
  one.organizationId === other.organizationId && one.seatId === other.seatId;

const only = ({ organizationId, seatId }: SeatParty): SeatParty => ({ organizationId, seatId });

import type { Alliance } from '../alliance/alliance.js';
import { type CallOpenness, isOpenToAll, participantsOf } from './standpoint.js';

/** An organisation for which the alliance is not there any more. */
export interface ClosedOut {
  /** Absent where it was not kept when the initiative became confidential. */
  readonly since?: string;
}

/** Undefined for those who can read what is passed on to them. */
export type WhoIsClosedOut = (organizationId: string) => ClosedOut | undefined;

/** Of a confidential initiative everybody is closed out who takes no part, since it became so or since it left. */
export function whoIsClosedOut(alliance: Alliance, call: CallOpenness): WhoIsClosedOut {
  return (organizationId) => {
    if (isOpenToAll(call) || participantsOf(alliance).includes(organizationId)) return undefined;
    const { closedSince } = call;
    if (closedSince === undefined) return {};
    const left = alliance.places
      .filter((place) => place.organizationId === organizationId)
      .flatMap(({ until }) => (until === undefined ? [] : [until]));
    const since = [closedSince, ...left].sort().at(-1);
    return since === undefined ? {} : { since };
  };
}

export const nobodyIsClosedOut: WhoIsClosedOut = () => undefined;

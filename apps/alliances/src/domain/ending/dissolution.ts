import type { PolicyAnswer } from '../composition/policy.js';
import type { LocalizedText } from '../decision.js';
import type { SettledPoint } from './open-point.js';

/** Put to the members: that the alliance ends without a result, and what becomes of what is open in it. */
export interface ProposedDissolution {
  /** Which one it is of all that were ever put to them, from 1: an answer names the one that it is given to. */
  readonly proposal: number;
  /** The organisation that proposes it; with a vote it has accepted it by that. */
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly reason: LocalizedText;
  readonly points: readonly SettledPoint[];
  readonly answers: readonly PolicyAnswer[];
}

/**
 * Who ended it: the members by their quorum; the coordinator, while nobody else has a vote; or the initiative, by being
 * withdrawn while the alliance formed.
 */
export type DissolvedBy = 'members' | 'coordinator' | 'initiative';

/** How an alliance ended without a result; it stays as it was said, and each dissent with it. */
export interface Dissolution {
  readonly at: string;
  readonly decidedBy: DissolvedBy;
  readonly reason: LocalizedText;
  readonly points: readonly SettledPoint[];
  readonly answers: readonly PolicyAnswer[];
}

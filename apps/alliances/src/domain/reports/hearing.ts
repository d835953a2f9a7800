import type { VotingMember } from '../alliance/alliance.js';
import { voicesOf } from '../composition/quorum.js';
import type { ReportWord } from './report.js';

export const positions = ['open', 'validated', 'dissented', 'silent', 'left'] as const;

/**
 * What a constituency says of a report: nothing yet; yes; no; or nothing until its last day was over. `left`: nobody of it
 * sits at the table any more, and the policy needs nobody of it, so that there is none to ask; somebody who comes before its
 * last day is.
 */
export type Position = (typeof positions)[number];

/** One constituency that is asked for its word. */
export interface Hearing {
  readonly constituency: string;
  readonly position: Position;
  /** Since when it is asked, of those that were asked since this is kept. */
  readonly askedAt?: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly endsOn: string;
  /** Whether it was told that its last day comes near. */
  readonly reminded: boolean;
  /** Whether it gave itself more time. */
  readonly extended: boolean;
}

/** Days before its last day on which a constituency that has said nothing is reminded. */
export const reminderDays = 3;

/**
 * What a constituency says, from the last words of its voices: yes when more than half of them validate; no when that
 * can no longer be. Institutions that count as one speak together. Whoever says nothing says neither.
 */
export function positionOf(
  constituency: string,
  voting: readonly VotingMember[],
  words: readonly ReportWord[],
): 'validated' | 'dissented' | undefined {
  const voices = voicesOf(voting.filter((one) => one.constituency === constituency));
  const stanceOf = (id: string) => words.findLast(({ organizationId, late }) => organizationId === id && !late)?.stance;
  const validating = voices.filter(({ organizations }) => organizations.every((id) => stanceOf(id) === 'validate'));
  const dissenting = voices.filter(({ organizations }) => organizations.some((id) => stanceOf(id) === 'dissent'));
  if (voices.length === 0) return undefined;
  if (validating.length * 2 > voices.length) return 'validated';
  return dissenting.length * 2 >= voices.length ? 'dissented' : undefined;
}

export const isOpen = ({ position }: Hearing): boolean => position === 'open';
export const isSilent = ({ position }: Hearing): boolean => position === 'silent';
export const hasSpoken = ({ position }: Hearing): boolean => position === 'validated' || position === 'dissented';

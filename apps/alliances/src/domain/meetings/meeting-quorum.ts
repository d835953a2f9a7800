import type { VotingMember } from '../alliance/alliance.js';
import type { Attendance } from './meeting.js';

/** Who makes a meeting able to decide. */
export interface MeetingQuorum {
  /** Places with a vote when the meeting began. */
  readonly seats: number;
  /** Of these, held by somebody who came, or for whom an alternate of the same constituency stepped in. */
  readonly represented: number;
  /** More than half. */
  readonly needed: number;
  readonly constituencies: readonly {
    readonly constituency: string;
    readonly seats: number;
    readonly represented: number;
  }[];
  readonly reached: boolean;
  /** Who voted: titulars, and alternates in the place of one. */
  readonly voters: readonly VotingMember[];
}

/**
 * A meeting can decide when more than half of the places with a vote are represented, among them at least one of each
 * constituency that votes: the rule by which a workplan is accepted. An alternate counts in the place of one absent
 * titular of its constituency, unless its organisation is there as a titular already. Observers do not count.
 */
export function meetingQuorum(attendance: readonly Attendance[]): MeetingQuorum {
  const titulars = attendance.filter(({ kind }) => kind === 'titular');
  const names = [...new Set(titulars.map(({ constituency }) => constituency))];
  const parts = names.map((constituency) => partOf(attendance, constituency));
  const represented = parts.reduce((sum, { voters }) => sum + voters.length, 0);
  const needed = Math.floor(titulars.length / 2) + 1;
  return {
    seats: titulars.length,
    represented,
    needed,
    constituencies: parts.map(({ constituency, seats, voters }) => ({
      constituency,
      seats,
      represented: voters.length,
    })),
    reached: represented >= needed && parts.every(({ voters }) => voters.length > 0),
    voters: parts.flatMap(({ voters }) => voters),
  };
}

function partOf(attendance: readonly Attendance[], constituency: string) {
  const own = attendance.filter((one) => one.constituency === constituency);
  const titulars = own.filter(({ kind }) => kind === 'titular');
  const present = titulars.filter(({ presence }) => presence === 'present');
  const votes = new Set(attendance.filter(isPresentTitular).map(({ organizationId }) => organizationId));
  const standIns = own
    .filter(
      ({ kind, presence, organizationId }) =>
        kind === 'alternate' && presence === 'present' && !votes.has(organizationId),
    )
    .slice(0, titulars.length - present.length);
  const voters = [...present, ...standIns].map(({ organizationId }) => ({ organizationId, constituency }));
  return { constituency, seats: titulars.length, voters };
}

const isPresentTitular = ({ kind, presence }: Attendance): boolean => kind === 'titular' && presence === 'present';

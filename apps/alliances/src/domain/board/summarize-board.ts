import { dayOf } from '#contracts';
import type { AllianceStatus } from '../alliance/alliance.js';
import type { HealthStatus } from '../health/health.js';
import { healthLimits } from '../health/propose-health.js';

/** What the board needs of one alliance; a read model keeps it. */
export interface AllianceSummary {
  readonly id: string;
  readonly status: AllianceStatus;
  readonly health: HealthStatus;
  readonly missingPlaces: number;
  readonly balanceBroken: boolean;
  readonly coordinatorConfirmed: boolean;
  readonly overdueActionPoints: number;
  readonly delayedMilestones: number;
  /** Answers that somebody owes and that nothing else here counts. */
  readonly awaitingAnswer: number;
  /** Whether the alliance has not met as it meant to. */
  readonly cadenceMissed: boolean;
  readonly minutesMissing: number;
  /** Promised deliveries whose day has passed. */
  readonly overdueCommitments: number;
  /** Decisions that wait to be looked at again. */
  readonly reviewsDue: number;
  /** Reports that should have been handed in. */
  readonly overdueReports: number;
  /** Reports that wait for the word of a constituency. */
  readonly reportsToValidate: number;
  /** Reports on which a constituency said nothing in time. */
  readonly unansweredReports: number;
  /** Whether the coordinator is asked if the alliance is still alive; absent on those from before it was. */
  readonly lifeQuestioned?: boolean;
  /** Due days, `YYYY-MM-DD`, of what is still to be done. */
  readonly dueDays: readonly string[];
  readonly lastActivityAt: string;
}

export const boardLines = [
  'incomplete',
  'unbalanced',
  'unconfirmed_coordinator',
  'off_track',
  'at_risk',
  'late',
  'cadence_missed',
  'minutes_missing',
  'review_due',
  'undelivered',
  'report_overdue',
  'report_to_validate',
  'report_unanswered',
  'silent',
  'asked_if_alive',
  'awaiting_answer',
  'due_this_week',
  'dormant',
] as const;
export type BoardLine = (typeof boardLines)[number];

/** A number of the board and the alliances that make it. */
export interface BoardEntry {
  readonly line: BoardLine;
  readonly count: number;
  readonly alliances: readonly string[];
}

const dayMs = 86_400_000;

const lines: Readonly<Record<BoardLine, (one: AllianceSummary, at: string) => boolean>> = {
  incomplete: ({ status, missingPlaces }) => status === 'forming' && missingPlaces > 0,
  unbalanced: ({ balanceBroken }) => balanceBroken,
  unconfirmed_coordinator: ({ status, coordinatorConfirmed }) => status !== 'forming' && !coordinatorConfirmed,
  off_track: ({ health }) => health === 'off_track',
  at_risk: ({ health }) => health === 'at_risk',
  late: ({ overdueActionPoints, delayedMilestones }) => overdueActionPoints + delayedMilestones > 0,
  cadence_missed: ({ cadenceMissed }) => cadenceMissed,
  minutes_missing: ({ minutesMissing }) => minutesMissing > 0,
  review_due: ({ reviewsDue }) => reviewsDue > 0,
  undelivered: ({ overdueCommitments }) => overdueCommitments > 0,
  report_overdue: ({ overdueReports }) => overdueReports > 0,
  report_to_validate: ({ reportsToValidate }) => reportsToValidate > 0,
  report_unanswered: ({ unansweredReports }) => unansweredReports > 0,
  silent: ({ lastActivityAt }, at) => Date.parse(at) - Date.parse(lastActivityAt) > healthLimits.silentAtRisk * dayMs,
  asked_if_alive: ({ lifeQuestioned }) => lifeQuestioned === true,
  awaiting_answer: ({ awaitingAnswer }) => awaitingAnswer > 0,
  due_this_week: ({ dueDays }, at) => {
    const { first, beyond } = weekAhead(at);
    return dueDays.some((day) => day >= first && day < beyond);
  },
  dormant: ({ status }) => status === 'dormant',
};

/** The days of the coming week, of which the first is not over yet. */
export function weekAhead(at: string): { readonly first: string; readonly beyond: string } {
  return { first: dayOf(at), beyond: dayOf(new Date(Date.parse(at) + 7 * dayMs)) };
}

/** Under which lines of the board an alliance is counted: none once it has ended; nothing is late in a dormant one. */
export function boardLinesOf(alliance: AllianceSummary, at: string): readonly BoardLine[] {
  const { status } = alliance;
  if (status === 'concluded' || status === 'dissolved') return [];
  return boardLines.filter((line) => (status === 'dormant') === (line === 'dormant') && lines[line](alliance, at));
}

/** What a coordinator looks at first. */
export function summarizeBoard(alliances: readonly AllianceSummary[], at: string): readonly BoardEntry[] {
  const counted = alliances.map((one) => ({ id: one.id, lines: boardLinesOf(one, at) }));
  return boardLines.map((line) => {
    const concerned = counted.filter((one) => one.lines.includes(line)).map(({ id }) => id);
    return { line, count: concerned.length, alliances: concerned };
  });
}

import { trusted, type QueryFilter } from 'mongoose';
import { type BoardLine, weekAhead } from '../domain/board/summarize-board.js';
import type { AllianceStatus } from '../domain/alliance/alliance.js';
import { healthLimits } from '../domain/health/propose-health.js';
import type { AllianceDocument } from './alliance.schema.js';

type Filter = QueryFilter<AllianceDocument>;
const dayMs = 86_400_000;

/** Alliances that have not ended. */
export const notEnded: Filter = { status: trusted({ $nin: ['concluded', 'dissolved'] }) };
const resting: readonly AllianceStatus[] = ['dormant', 'concluded', 'dissolved'];
/** Of these, those that are not dormant. */
export const going: Filter = { status: trusted({ $nin: [...resting] }) };

/** Alliances in which somebody asked beside the table can answer still: one that has concluded signs its last reports off. */
export const hearing: Filter = { status: trusted({ $nin: ['dormant', 'dissolved'] }) };

/** The alliances that make a number of the board, as the database finds them; the same rule as `summarizeBoard`'s. */
export function attentionFilter(line: BoardLine, at: string): Filter {
  return line === 'dormant' ? { status: 'dormant' } : { $and: [going, conditionOf(line, at)] };
}

function conditionOf(line: Exclude<BoardLine, 'dormant'>, at: string): Filter {
  switch (line) {
    case 'incomplete':
      return { status: 'forming', 'summary.missingPlaces': trusted({ $gt: 0 }) };
    case 'unbalanced':
      return { 'summary.balanceBroken': true };
    case 'unconfirmed_coordinator':
      return { status: trusted({ $ne: 'forming' }), 'summary.coordinatorConfirmed': false };
    case 'off_track':
    case 'at_risk':
      return { 'summary.health': line };
    case 'late':
      return {
        $or: [
          { 'summary.overdueActionPoints': trusted({ $gt: 0 }) },
          { 'summary.delayedMilestones': trusted({ $gt: 0 }) },
        ],
      };
    case 'cadence_missed':
      return { 'summary.cadenceMissed': true };
    case 'minutes_missing':
      return { 'summary.minutesMissing': trusted({ $gt: 0 }) };
    case 'review_due':
      return { 'summary.reviewsDue': trusted({ $gt: 0 }) };
    case 'undelivered':
      return { 'summary.overdueCommitments': trusted({ $gt: 0 }) };
    case 'report_overdue':
      return { 'summary.overdueReports': trusted({ $gt: 0 }) };
    case 'report_to_validate':
      return { 'summary.reportsToValidate': trusted({ $gt: 0 }) };
    case 'report_unanswered':
      return { 'summary.unansweredReports': trusted({ $gt: 0 }) };
    case 'silent': {
      const silentSince = new Date(Date.parse(at) - healthLimits.silentAtRisk * dayMs).toISOString();
      return { 'summary.lastActivityAt': trusted({ $lt: silentSince }) };
    }
    case 'asked_if_alive':
      return { 'summary.lifeQuestioned': true };
    case 'awaiting_answer':
      return { 'summary.awaitingAnswer': trusted({ $gt: 0 }) };
    case 'due_this_week': {
      const { first, beyond } = weekAhead(at);
      return { 'summary.dueDays': trusted({ $elemMatch: { $gte: first, $lt: beyond } }) };
    }
  }
}

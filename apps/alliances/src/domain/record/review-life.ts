import { type AllianceChange } from '../alliance/alliance-events.js';
import type { AwakeStatus } from '../alliance/alliance.js';
import { dayAt, dayEnds, daysAfter } from '../time/day-ends.js';
import type { AllianceRecord, RecordFact } from './alliance-record.js';

/** An alliance in which nobody did anything for so many days is asked whether it is still alive. */
const askedAfterDays = 180;
/** So many days there are to answer; then it is dormant. */
const daysToAnswer = 30;

type Living = Pick<AllianceRecord, 'alliance' | 'rhythm' | 'lastActivityAt'>;

/**
 * What is to be said of its life at an instant: that it is asked whether it is still alive, once of each silence; that
 * this was settled, by an answer or by anything else that somebody did; or that it fell dormant, since nobody answered
 * in time. However late the clock looks, nothing falls asleep that was not asked before.
 */
export function reviewLife(record: Living, at: string): readonly RecordFact[] {
  const { alliance, rhythm, lastActivityAt: since } = record;
  const awake = awakeStatusOf(record);
  const { lifeQuestion: question } = alliance;
  const next = nextOfLife(record);
  if (question && (!awake || question.since !== since)) return fact({ type: 'life-question-settled', at });
  if (!awake || next === undefined || next > at) return [];
  if (question) return fact({ type: 'alliance-fell-dormant', at, since, from: awake });
  const answerBy = daysAfter(dayAt(at, rhythm.rule?.timeZone), daysToAnswer);
  return fact({ type: 'life-questioned', at, since, answerBy });
}

/** When the clock next has something to say of its life, if nobody does anything before; of one that is awake only. */
export function nextOfLife(record: Living): string | undefined {
  if (!awakeStatusOf(record)) return undefined;
  const { alliance, rhythm, lastActivityAt } = record;
  const { lifeQuestion: question } = alliance;
  if (question) return dayEnds(question.answerBy, rhythm.rule?.timeZone).toISOString();
  return new Date(Date.parse(lastActivityAt) + askedAfterDays * 86_400_000).toISOString();
}

function awakeStatusOf({ alliance: { status } }: Living): AwakeStatus | undefined {
  return status === 'constituted' || status === 'active' ? status : undefined;
}

const fact = (event: AllianceChange): readonly RecordFact[] => [{ of: 'alliance', event }];

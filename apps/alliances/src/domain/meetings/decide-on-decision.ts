import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal, unknownRecord } from '../refusal.js';
import { meetsIn, tooEarlyOrLate } from '../rhythm/decide-rhythm.js';
import { dayAt, dayEnds } from '../time/day-ends.js';
import { transition } from '../transition-table.js';
import { type AboutMeeting, draftedAnew } from './decide-minutes.js';
import { dayOfMeeting } from './meeting-day.js';
import { decisionTransitions, type MeetingDecision } from './meeting-decision.js';
import type { MeetingCommand, MeetingSetting, OnDecision } from './meeting-commands.js';
import type { MeetingQuorum } from './meeting-quorum.js';
import type { MeetingEvent } from './meeting-events.js';
import type { Meeting } from './meeting.js';

type Command<T extends OnDecision['type']> = Extract<OnDecision, { type: T }>;

/** A meeting decides only when it has its quorum. */
export function recordDecision(
  meeting: Meeting,
  { text, outcome, reviewOn }: Extract<MeetingCommand, { type: 'record-decision' }>,
  members: readonly string[],
  about: AboutMeeting,
  { at, newId }: DecisionContext,
): Decision<MeetingEvent> {
  const { quorum, status } = meeting;
  if (!quorum?.reached) return refuse(noQuorum(status, quorum));
  if (reviewOn !== undefined && reviewOn <= about.day) return refuse(tooEarly(reviewOn));
  const review = reviewOn === undefined ? {} : { reviewOn };
  const rest = { status: 'standing', dissents: [], reviews: [] } as const;
  const decided: MeetingDecision = { id: newId(), text, outcome, decidedAt: at, ...review, ...rest };
  const recorded: MeetingEvent = {
    type: 'decision-recorded',
    ...about,
    decisionId: decided.id,
    outcome,
    ...review,
    decided,
  };
  return accept(recorded, ...draftedAnew(meeting, members, about));
}

export function noQuorum(state: string, quorum: MeetingQuorum | undefined): Refusal {
  const { represented = 0, needed = 0 } = quorum ?? {};
  return refusal('no_quorum', 'meeting', { state, facts: { represented, needed } });
}

/**
 * A voting member dissents for good; the coordinator enters what the review found; the clock makes one due, once. What
 * becomes of one whose review is ahead when the alliance ends is said with its end.
 */
export function decideOnDecision(
  meeting: Meeting,
  command: OnDecision,
  setting: MeetingSetting,
  { at }: DecisionContext,
): Decision<MeetingEvent> {
  const decision = meeting.decisions.find(({ id }) => id === command.decisionId);
  if (!decision) return refuse(unknownRecord('decision', command.decisionId));
  const about = { at, meetingId: meeting.id, day: dayOfMeeting(meeting, setting.rule), decisionId: decision.id };
  switch (command.type) {
    case 'dissent-from-decision': {
      const member = setting.voting.find(({ organizationId }) => organizationId === command.by.organizationId);
      if (!member) return refuse(refusal('not_entitled', 'decision'));
      // As an objection to its last minutes is, when it has concluded.
      if (!meetsIn.has(setting.allianceStatus) && setting.allianceStatus !== 'concluded') {
        return refuse(tooEarlyOrLate(setting.allianceStatus, command.type));
      }
      const said = decision.dissents.findLast(({ organizationId }) => organizationId === member.organizationId);
      if (said && JSON.stringify(said.note) === JSON.stringify(command.note)) return accept();
      return accept({ type: 'decision-dissented', ...about, dissent: { ...member, note: command.note, at } });
    }
    case 'review-decision':
      return review(decision, command, setting, about);
    case 'decision-review-due': {
      const { text, reviewOn } = decision;
      const due =
        meetsIn.has(setting.allianceStatus) &&
        reviewOn !== undefined &&
        dayEnds(reviewOn, setting.rule?.timeZone).toISOString() <= at;
      const step = transition(decisionTransitions, 'decision', decision.status, 'fall-due');
      if (!due || step.kind !== 'step') return accept();
      return accept({ type: 'decision-review-fell-due', ...about, text, reviewOn });
    }
  }
}

function review(
  decision: MeetingDecision,
  { by, verdict, note, reviewOn }: Command<'review-decision'>,
  setting: MeetingSetting,
  about: AboutMeeting & { readonly decisionId: string },
): Decision<MeetingEvent> {
  if (!setting.isCoordinator(by)) return refuse(refusal('not_entitled', 'decision'));
  if (!meetsIn.has(setting.allianceStatus)) return refuse(tooEarlyOrLate(setting.allianceStatus, 'review-decision'));
  const step = transition(decisionTransitions, 'decision', decision.status, verdict);
  if (step.kind === 'illegal') return refuse(step.refusal);
  if (step.kind === 'repeat') return accept();
  const next = verdict === 'keep' ? reviewOn : undefined;
  if (next !== undefined && next <= dayAt(about.at, setting.rule?.timeZone)) return refuse(tooEarly(next));
  return accept({
    type: 'decision-reviewed',
    ...about,
    verdict,
    note,
    ...(next === undefined ? {} : { reviewOn: next }),
  });
}

const tooEarly = (reviewOn: string) => refusal('date_passed', 'decision', { facts: { reviewOn } });

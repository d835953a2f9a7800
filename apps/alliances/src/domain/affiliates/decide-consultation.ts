import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { nobodyIsClosedOut } from '../record/closed-out.js';
import { refusal, type Refusal } from '../refusal.js';
import { dayEnds } from '../time/day-ends.js';
import { aboutConsultation } from './about-consultation.js';
import { affiliatesCanStillAnswer, type ConsultationDates } from './can-still-answer.js';
import type { ConsultationCommand } from './consultation-commands.js';
import type { ConsultationEvent } from './consultation-events.js';
import { type AffiliateAnswer, type AffiliateConsultation, awaitedAffiliates } from './consultation.js';
import { consultationObstacle } from './permitted-consultation-commands.js';

/**
 * The facts that follow from a command on a consultation, none when it repeats what is done, or a refusal. Each affiliate
 * answers for itself, and may answer anew until the confederation has spoken; nothing binds the confederation, but it
 * lets them answer first.
 * @param dates where the alliance's days end, and the last day of the confederation's own word on the report
 */
export function decideConsultation(
  consultation: AffiliateConsultation,
  command: ConsultationCommand,
  { at }: DecisionContext,
  dates: ConsultationDates = {},
): Decision<ConsultationEvent> {
  const { by } = command;
  const { asked, status } = consultation;
  const entitled =
    command.type === 'answer-consultation'
      ? asked.includes(by.organizationId)
      : consultation.organizationId === by.organizationId;
  if (!entitled) return refuse(refusal('not_entitled', 'consultation'));
  const obstacle = consultationObstacle(status, command.type);
  if (obstacle) return refuse(obstacle);
  const about = aboutConsultation(consultation, at);
  const { closedOut = nobodyIsClosedOut } = dates;
  const told = asked.filter((id) => closedOut(id) === undefined);
  switch (command.type) {
    case 'answer-consultation': {
      const { stance, note, named } = command;
      const late = dayEnds(consultation.endsOn, dates.timeZone).toISOString() <= at;
      return answer(consultation, { organizationId: by.organizationId, stance, note, named, at, late }, about);
    }
    case 'speak-for-affiliates': {
      const early = tooEarly(consultation, dates, at);
      if (early) return refuse(early);
      return accept({ type: 'affiliates-spoken-for', ...about, told, spokenBy: by.personId });
    }
    case 'withdraw-consultation':
      return accept({ type: 'affiliates-withdrawn', ...about, told, reasonGiven: command.reason });
  }
}

function tooEarly(consultation: AffiliateConsultation, dates: ConsultationDates, at: string): Refusal | undefined {
  if (!affiliatesCanStillAnswer(consultation, dates, at)) return undefined;
  const { endsOn, status: state } = consultation;
  const count = awaitedAffiliates(consultation).length;
  return refusal('affiliates_awaited', 'consultation', { state, facts: { count, endsOn } });
}

function answer(
  consultation: AffiliateConsultation,
  given: AffiliateAnswer,
  about: ReturnType<typeof aboutConsultation>,
): Decision<ConsultationEvent> {
  const last = consultation.answers.find(({ organizationId }) => organizationId === given.organizationId);
  if (last && JSON.stringify({ ...last, at: given.at }) === JSON.stringify(given)) return accept();
  const answered: ConsultationEvent = { type: 'affiliate-answered', ...about, answer: given };
  const others = awaitedAffiliates(consultation).filter((id) => id !== given.organizationId);
  if (others.length > 0 || consultation.overSince !== undefined) return accept(answered);
  return accept<ConsultationEvent>(answered, { type: 'affiliates-heard', ...about });
}

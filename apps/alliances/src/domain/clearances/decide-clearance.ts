import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { nobodyIsClosedOut } from '../record/closed-out.js';
import { refusal } from '../refusal.js';
import { dayEnds } from '../time/day-ends.js';
import { aboutClearance } from './about-clearance.js';
import type { ClearanceCommand, ClearanceReach } from './clearance-commands.js';
import type { ClearanceEvent } from './clearance-events.js';
import type { Clearance, GivenClearance } from './clearance.js';
import { clearanceObstacle } from './permitted-clearance-commands.js';
import { settledNow } from './settled-now.js';

/**
 * The facts that follow from a command on a clearance, none when it repeats what is done, or a refusal. Each institution
 * that was asked answers for itself. The authorised officer signs, also what was not cleared by all: which institutions
 * did not clear it then stands beside the word, and nothing said counts as nothing; of those that the alliance was
 * closed to before they answered it stands that they were not heard.
 */
export function decideClearance(
  clearance: Clearance,
  command: ClearanceCommand,
  { at }: DecisionContext,
  { timeZone, closedOut = nobodyIsClosedOut }: ClearanceReach = {},
): Decision<ClearanceEvent> {
  const { by } = command;
  const isAsked = clearance.asked.includes(by.organizationId);
  const asks = clearance.organizationId === by.organizationId;
  const about = aboutClearance(clearance, at);
  const obstacle = clearanceObstacle(clearance.status, command.type);
  const settled = settledNow(clearance, closedOut);
  switch (command.type) {
    case 'clear-position':
    case 'object-to-position': {
      if (!isAsked) return refuse(refusal('not_entitled', 'clearance'));
      if (obstacle) return refuse(obstacle);
      const given: GivenClearance = {
        organizationId: by.organizationId,
        answer: command.type === 'clear-position' ? 'cleared' : 'objected',
        note: command.note,
        at,
        late: dayEnds(clearance.endsOn, timeZone).toISOString() <= at,
      };
      if (repeats(clearance, given)) return accept();
      const type = command.type === 'clear-position' ? 'position-cleared' : 'position-objected';
      return accept({ type, ...about, given });
    }
    case 'sign-position':
      if (!asks || !command.isOfficer) return refuse(refusal('not_entitled', 'clearance'));
      if (obstacle) return refuse(obstacle);
      return accept({ type: 'position-signed', ...about, ...settled, signedBy: by.personId });
    case 'withdraw-clearance':
      if (!asks) return refuse(refusal('not_entitled', 'clearance'));
      if (obstacle) return refuse(obstacle);
      return accept({ type: 'clearance-withdrawn', ...about, ...settled, reasonGiven: command.reason });
  }
}

function repeats({ answers }: Clearance, { organizationId, answer, note }: GivenClearance): boolean {
  const last = answers.findLast((one) => one.organizationId === organizationId);
  return last?.answer === answer && JSON.stringify(last.note) === JSON.stringify(note);
}

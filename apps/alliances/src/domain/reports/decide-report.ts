import type { VotingMember } from '../alliance/alliance.js';
import { accept, refuse, type Actor, type Decision, type DecisionContext } from '../decision.js';
import { refusal } from '../refusal.js';
import { dayAt, daysAfter } from '../time/day-ends.js';
import { aboutReport, type AboutReport } from './about-report.js';
import { achievementsIn } from './achievements.js';
import { askAgain, extendValidation, openValidation, respond } from './decide-validation.js';
import type { ReportCommand, ReportSetting } from './report-commands.js';
import type { ReportFact } from './report-events.js';
import type { ProgressReport } from './report.js';
import { reportingDefaults } from './reporting-rule.js';
import { reportObstacle } from './permitted-report-commands.js';

type Command<T extends ReportCommand['type']> = Extract<ReportCommand, { type: T }>;

/**
 * The facts that follow from a command on a report, none when it repeats what is done, or a refusal. The coordinator
 * writes; each voting member speaks for itself.
 */
export function decideReport(
  report: ProgressReport,
  command: ReportCommand,
  setting: ReportSetting,
  { at }: DecisionContext,
): Decision<ReportFact> {
  const obstacle = reportObstacle(report.status, setting.allianceStatus, command.type);
  const about = aboutReport(report, at);
  if (isTheCoordinators(command)) {
    if (!setting.isCoordinator(command.by)) return refuse(refusal('not_entitled', 'report'));
    return obstacle ? refuse(obstacle) : write(report, command, setting, about);
  }
  const member = memberOf(command.by, setting);
  if (!member) return refuse(refusal('not_entitled', 'report'));
  return obstacle ? refuse(obstacle) : speak(report, command, member, setting, about);
}

type OfCoordinator = Command<'draft-report' | 'submit-report' | 'ask-again'>;

const ofCoordinator: ReadonlySet<ReportCommand['type']> = new Set(['draft-report', 'submit-report', 'ask-again']);

const isTheCoordinators = (command: ReportCommand): command is OfCoordinator => ofCoordinator.has(command.type);

function write(
  report: ProgressReport,
  command: OfCoordinator,
  setting: ReportSetting,
  about: AboutReport,
): Decision<ReportFact> {
  switch (command.type) {
    case 'draft-report': {
      const { content } = command;
      if (JSON.stringify(content) === JSON.stringify(report.content)) return accept();
      return accept({ type: 'report-drafted', ...about, content });
    }
    case 'submit-report':
      return submit(report, setting, about);
    case 'ask-again':
      return askAgain(report, setting, about);
  }
}

function speak(
  report: ProgressReport,
  command: Exclude<ReportCommand, OfCoordinator>,
  member: VotingMember,
  setting: ReportSetting,
  about: AboutReport,
): Decision<ReportFact> {
  switch (command.type) {
    case 'send-back-report':
      return sendBack(report, command, member, setting, about);
    case 'validate-report':
    case 'dissent-from-report':
      return respond(report, command, member, setting, about);
    case 'extend-validation':
      return extendValidation(report, command, member, setting, about);
  }
}

const memberOf = ({ organizationId }: Actor, { voting }: ReportSetting): VotingMember | undefined =>
  voting.find((one) => one.organizationId === organizationId);

function submit(
  { status, content, period, submissions }: ProgressReport,
  setting: ReportSetting,
  about: AboutReport,
): Decision<ReportFact> {
  if (!content) return refuse(refusal('report_incomplete', 'report', { state: status }));
  const { readingDays } = setting.reporting.rule ?? reportingDefaults;
  const readingEndsOn = daysAfter(dayAt(about.at, setting.timeZone), readingDays);
  const submitted: ReportFact = {
    type: 'report-submitted',
    ...about,
    submission: submissions + 1,
    counted: achievementsIn(period, setting.work),
    content,
    readingEndsOn,
  };
  return readingDays === 0 ? accept(submitted, openValidation(setting, about)) : accept(submitted);
}

/** Each constituency once: nobody holds a report up by sending it back for ever. */
function sendBack(
  { sentBack, status }: ProgressReport,
  { reason }: Command<'send-back-report'>,
  { organizationId, constituency }: VotingMember,
  { reporting, timeZone }: ReportSetting,
  about: AboutReport,
): Decision<ReportFact> {
  if (sentBack.some((one) => one.constituency === constituency)) {
    return refuse(refusal('sent_back_before', 'report', { state: status, facts: { constituency } }));
  }
  const { dueWithinDays } = reporting.rule ?? reportingDefaults;
  const dueOn = daysAfter(dayAt(about.at, timeZone), dueWithinDays);
  return accept({ type: 'report-sent-back', ...about, organizationId, constituency, reasonGiven: reason, dueOn });
}

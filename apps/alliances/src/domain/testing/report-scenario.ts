import { accept, type Decision, type DecisionContext } from '../decision.js';
import type { Refusal } from '../refusal.js';
import { decideReport } from '../reports/decide-report.js';
import { decideReportDates, recountReport } from '../reports/decide-report-dates.js';
import { evolveReport } from '../reports/evolve-report.js';
import { setReportingRule } from '../reports/expect-report.js';
import type { ReportCommand, ReportSetting } from '../reports/report-commands.js';
import type { ReportEvent } from '../reports/report-events.js';
import type { ReportCommandType } from '../reports/permitted-report-commands.js';
import type { ProgressReport, ReportStatus } from '../reports/report.js';
import { emptyReporting, evolveReporting, nextReportDay } from '../reports/reporting.js';
import type { ReportingRule } from '../reports/reporting-rule.js';
import { dayEnds, daysAfter } from '../time/day-ends.js';
import { table } from './meeting-scenario.js';
import { desk } from './scenario.js';

export const quarterly: ReportingRule = {
  reportsAYear: 4,
  startsOn: '2027-01-01',
  dueWithinDays: 15,
  readingDays: 5,
  validationDays: 20,
};

/** The report of the first quarter, of an alliance of a council, two unions and a chamber. */
export class ReportScenario {
  readonly events: ReportEvent[] = [];
  setting: ReportSetting = {
    allianceId: 'alliance',
    allianceStatus: 'active',
    isCoordinator: ({ personId }) => personId === 'council-desk',
    voting: table
      .filter(({ kind }) => kind === 'titular')
      .map(({ organizationId, constituency }) => ({ organizationId, constituency })),
    needed: ['government_local', 'workers', 'employers'],
    work: { heldDays: [] },
    reporting: emptyReporting,
  };
  at = '2027-02-01T12:00:00.000Z';
  readonly reports = new Map<string, ProgressReport>();
  private ids = 0;

  constructor(rule = quarterly) {
    this.sets(rule);
  }

  /** Played forward to a state. */
  static in(status: ReportStatus): ReportScenario {
    const scenario = new ReportScenario();
    if (status === 'not_yet_due') return scenario;
    scenario.nextDay();
    if (status === 'due') return scenario;
    if (status === 'overdue') scenario.nextDay();
    if (status === 'overdue') return scenario;
    scenario.handsIn();
    if (status === 'submitted') return scenario;
    if (status === 'sent_back') scenario.does(scenario.commandOf('send-back-report'));
    if (status === 'sent_back') return scenario;
    scenario.nextDay();
    if (status === 'in_validation') return scenario;
    for (const who of ['council', 'union', 'federation']) scenario.says(who, 'validate');
    scenario.says('chamber', status === 'accepted' ? 'validate' : 'dissent');
    return scenario;
  }

  /** The report of the first quarter. */
  get report(): ProgressReport {
    const [first] = this.reports.values();
    if (!first) throw new Error('no report is expected');
    return first;
  }

  sets(rule: ReportingRule): readonly ReportEvent['type'][] {
    const command = { type: 'set-reporting-rule', by: desk('council'), rule } as const;
    return this.take(setReportingRule(command, this.setting, this.context()));
  }

  handsIn(): void {
    this.does(this.commandOf('draft-report'));
    this.does(this.commandOf('submit-report'));
  }

  does(command: ReportCommand): readonly ReportEvent['type'][] {
    return this.take(decideReport(this.report, command, this.setting, this.context()));
  }

  says(who: string, stance: 'validate' | 'dissent', note = {}): readonly ReportEvent['type'][] {
    const type = stance === 'validate' ? 'validate-report' : 'dissent-from-report';
    return this.does({ type, by: desk(who), note });
  }

  /** An organisation leaves the table, and what was said is counted anew unless nobody does. */
  leaves(who: string, counted = true): readonly ReportEvent['type'][] {
    const voting = this.setting.voting.filter(({ organizationId }) => organizationId !== who);
    this.setting = { ...this.setting, voting };
    return counted ? this.take(accept(...recountReport(this.report, this.setting, this.context()))) : [];
  }

  /** An organisation takes a seat with a vote, and what was said is counted anew. */
  comes(organizationId: string, constituency: string): readonly ReportEvent['type'][] {
    this.setting = { ...this.setting, voting: [...this.setting.voting, { organizationId, constituency }] };
    return this.take(accept(...recountReport(this.report, this.setting, this.context())));
  }

  /** What the clock says at this instant of every report. */
  clock(): readonly ReportEvent['type'][] {
    return this.setting.reporting.reports.flatMap(({ id }) => {
      const report = this.reports.get(id);
      return report ? this.take(decideReportDates(report, this.setting, this.context())) : [];
    });
  }

  /** Lets the next day of the report pass. */
  nextDay(): readonly ReportEvent['type'][] {
    const brief = this.setting.reporting.reports.find(({ id }) => id === this.report.id);
    const day = brief && nextReportDay(brief);
    if (day === undefined) throw new Error('nothing is awaited');
    this.at = dayEnds(day).toISOString();
    return this.clock();
  }

  refusalIfAny(command: ReportCommand): Refusal | undefined {
    const decision = decideReport(this.report, command, this.setting, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  commandOf(type: ReportCommandType): ReportCommand {
    const by = desk('council');
    switch (type) {
      case 'draft-report': {
        const content = { overallStatus: 'on_track', challenges: { en: 'Few' }, wayForward: { en: 'On' } } as const;
        return { type, by, content };
      }
      case 'submit-report':
      case 'ask-again':
        return { type, by };
      case 'send-back-report':
        return { type, by: desk('chamber'), reason: { en: 'A visit is missing' } };
      case 'validate-report':
      case 'dissent-from-report':
        return { type, by: desk('chamber'), note: { en: 'A word' } };
      case 'extend-validation':
        return { type, by: desk('chamber'), endsOn: daysAfter(this.endOf('employers'), 7) };
    }
  }

  /** The last day of a constituency; the day to hand in while none is asked. */
  endOf(constituency: string): string {
    return this.report.hearings.find((one) => one.constituency === constituency)?.endsOn ?? this.report.dueOn;
  }

  positionOf(constituency: string): string | undefined {
    return this.report.hearings.find((one) => one.constituency === constituency)?.position;
  }

  private take(decision: Decision<ReportEvent>): readonly ReportEvent['type'][] {
    if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
    for (const event of decision.events) {
      this.setting = { ...this.setting, reporting: evolveReporting(this.setting.reporting, event) };
      if (event.type === 'reporting-rule-set') continue;
      const before = event.type === 'report-expected' ? event.report : this.reports.get(event.reportId);
      if (before) this.reports.set(event.reportId, evolveReport(before, event));
    }
    this.events.push(...decision.events);
    return decision.events.map(({ type }) => type);
  }

  private context(): DecisionContext {
    return { at: this.at, newId: () => `report-${(this.ids += 1)}` };
  }
}

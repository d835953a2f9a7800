import type { ClearanceCommand, ClearanceSetting, RequestClearance } from '../clearances/clearance-commands.js';
import type { ClearanceEvent } from '../clearances/clearance-events.js';
import type { Clearance, ClearanceStatus } from '../clearances/clearance.js';
import { decideClearance } from '../clearances/decide-clearance.js';
import { decideClearanceDates, nextClearanceDay } from '../clearances/decide-clearance-dates.js';
import { evolveClearance } from '../clearances/evolve-clearance.js';
import type { ClearanceCommandType } from '../clearances/permitted-clearance-commands.js';
import { requestClearance } from '../clearances/request-clearance.js';
import { nobodyIsClosedOut, type WhoIsClosedOut } from '../record/closed-out.js';
import type { Refusal } from '../refusal.js';
import type { ReportStatus } from '../reports/report.js';
import { dayEnds } from '../time/day-ends.js';
import { ReportScenario } from './report-scenario.js';
import { desk, organization } from './scenario.js';

const costaRica = (id: string, constituency: string) => organization(id, constituency, false, ['CR']);
export const [council, labour, consulate] = [
  costaRica('council', 'government_local'),
  costaRica('labour', 'government_national'),
  costaRica('consulate', 'consular'),
];

/** A council that speaks for its state asks a ministry and a consulate before it signs its word on a report. */
export class ClearanceScenario {
  readonly of = ReportScenario.in('in_validation');
  readonly events: ClearanceEvent[] = [];
  closedOut: WhoIsClosedOut = nobodyIsClosedOut;
  /** Where others settled it meanwhile. */
  reportStatus?: ReportStatus;
  private state?: Clearance;

  static in(status: ClearanceStatus): ClearanceScenario {
    const scenario = new ClearanceScenario();
    scenario.asks();
    if (status !== 'open')
      scenario.does(scenario.commandOf(status === 'signed' ? 'sign-position' : 'withdraw-clearance'));
    return scenario;
  }

  get clearance(): Clearance {
    if (!this.state) throw new Error('nobody asked for clearance');
    return this.state;
  }

  get setting(): ClearanceSetting {
    const { allianceId, allianceStatus, voting } = this.of.setting;
    const { report } = this.of;
    const open = { openClearance: undefined, mayRead: () => true };
    return { allianceId, allianceStatus, voting, report, signer: council, ...open };
  }

  request(change: Partial<RequestClearance> = {}): RequestClearance {
    const put = { stance: 'validate', note: { en: 'Yes' }, endsOn: this.of.endOf('government_local') } as const;
    return { type: 'request-clearance', by: desk('council'), ...put, asked: [labour, consulate], ...change };
  }

  asks(change: Partial<RequestClearance> = {}): void {
    const decision = requestClearance(this.request(change), this.setting, this.context());
    if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
    const [requested] = decision.events;
    if (requested?.type !== 'clearance-requested') throw new Error('nothing was asked');
    this.state = requested.clearance;
    this.events.push(requested);
  }

  /** Why nothing could be asked. */
  obstacle(change: Partial<RequestClearance>, setting: Partial<ClearanceSetting> = {}): Refusal | undefined {
    const decision = requestClearance(this.request(change), { ...this.setting, ...setting }, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  does(command: ClearanceCommand): readonly ClearanceEvent['type'][] {
    const decision = decideClearance(this.clearance, command, this.context(), { closedOut: this.closedOut });
    if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
    return this.take(decision.events);
  }

  refusalIfAny(command: ClearanceCommand): Refusal | undefined {
    const decision = decideClearance(this.clearance, command, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  answers(who: string, answer: 'clear' | 'object', note = {}): readonly ClearanceEvent['type'][] {
    return this.does({ type: answer === 'clear' ? 'clear-position' : 'object-to-position', by: desk(who), note });
  }

  /** Lets the next day of it pass. */
  nextDay(mayRead = (_: string): boolean => true): readonly ClearanceEvent['type'][] {
    const day = nextClearanceDay(this.clearance);
    if (day === undefined) throw new Error('nothing is awaited');
    this.of.at = dayEnds(day).toISOString();
    return this.take(
      decideClearanceDates(this.clearance, this.of.at, {
        ...this.setting,
        report: { status: this.reportStatus ?? this.of.report.status },
        mayRead,
        closedOut: this.closedOut,
      }),
    );
  }

  commandOf(type: ClearanceCommandType): ClearanceCommand {
    switch (type) {
      case 'clear-position':
      case 'object-to-position':
        return { type, by: desk('labour'), note: { en: 'A word' } };
      case 'sign-position':
        return { type, by: desk('council'), isOfficer: true };
      case 'withdraw-clearance':
        return { type, by: desk('council'), reason: { en: 'Another text' } };
    }
  }

  private take(events: readonly ClearanceEvent[]): readonly ClearanceEvent['type'][] {
    this.state = events.reduce(evolveClearance, this.clearance);
    this.events.push(...events);
    return events.map(({ type }) => type);
  }

  private context() {
    return { at: this.of.at, newId: () => 'clearance' };
  }
}

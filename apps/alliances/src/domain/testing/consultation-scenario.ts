import type { AffiliateConsultation, AffiliateStance, ConsultationStatus } from '../affiliates/consultation.js';
import { consultAffiliates } from '../affiliates/consult-affiliates.js';
import type {
  ConsultAffiliates,
  ConsultationCommand,
  ConsultationSetting,
} from '../affiliates/consultation-commands.js';
import type { ConsultationEvent } from '../affiliates/consultation-events.js';
import { decideConsultation } from '../affiliates/decide-consultation.js';
import { decideConsultationDates, nextConsultationDay } from '../affiliates/decide-consultation-dates.js';
import { evolveConsultation } from '../affiliates/evolve-consultation.js';
import type { ConsultationCommandType } from '../affiliates/permitted-consultation-commands.js';
import { nobodyIsClosedOut, type WhoIsClosedOut } from '../record/closed-out.js';
import type { Refusal } from '../refusal.js';
import { dayEnds } from '../time/day-ends.js';
import { ReportScenario } from './report-scenario.js';
import { desk, organization } from './scenario.js';

export const [miners, teachers] = [organization('miners', 'workers'), organization('teachers', 'workers')];

/** A union consults its affiliates, miners and teachers, before it gives its word on a report. */
export class ConsultationScenario {
  readonly of = ReportScenario.in('in_validation');
  readonly events: ConsultationEvent[] = [];
  closedOut: WhoIsClosedOut = nobodyIsClosedOut;
  private state?: AffiliateConsultation;

  static in(status: ConsultationStatus): ConsultationScenario {
    const scenario = new ConsultationScenario();
    scenario.asks();
    if (status === 'answered') scenario.allAnswer();
    const ends = { answered: 'speak-for-affiliates', withdrawn: 'withdraw-consultation' } as const;
    if (status !== 'open') scenario.does(scenario.commandOf(ends[status]));
    return scenario;
  }

  get consultation(): AffiliateConsultation {
    if (!this.state) throw new Error('nobody was consulted');
    return this.state;
  }

  get setting(): ConsultationSetting {
    const { allianceId, allianceStatus, voting } = this.of.setting;
    const { report } = this.of;
    const confederation = organization('union', 'workers');
    const open = { openConsultation: undefined, mayRead: () => true };
    return { allianceId, allianceStatus, voting, report, confederation, ...open };
  }

  request(change: Partial<ConsultAffiliates> = {}): ConsultAffiliates {
    const put = { question: { en: 'Yes?' }, endsOn: this.of.endOf('workers'), asked: [miners, teachers] } as const;
    return { type: 'consult-affiliates', by: desk('union'), ...put, ...change };
  }

  asks(change: Partial<ConsultAffiliates> = {}): void {
    const decision = consultAffiliates(this.request(change), this.setting, this.context());
    if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
    const [begun] = decision.events;
    if (begun?.type !== 'affiliates-consulted') throw new Error('nobody was asked');
    this.state = begun.consultation;
    this.events.push(begun);
  }

  /** Why nobody could be asked. */
  obstacle(change: Partial<ConsultAffiliates>, setting: Partial<ConsultationSetting> = {}): Refusal | undefined {
    const decision = consultAffiliates(this.request(change), { ...this.setting, ...setting }, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  does(command: ConsultationCommand): readonly ConsultationEvent['type'][] {
    const decision = decideConsultation(this.consultation, command, this.context(), this.dates);
    if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
    return this.take(decision.events);
  }

  refusalIfAny(command: ConsultationCommand): Refusal | undefined {
    const decision = decideConsultation(this.consultation, command, this.context(), this.dates);
    return decision.accepted ? undefined : decision.refusal;
  }

  answers(who: string, stance: AffiliateStance, named = false): readonly ConsultationEvent['type'][] {
    return this.does({ type: 'answer-consultation', by: desk(who), stance, note: { en: 'A word' }, named });
  }

  allAnswer(): void {
    for (const who of this.consultation.asked) this.answers(who, 'validate');
  }

  /** Lets the next day of it pass. */
  nextDay(mayRead = (_: string): boolean => true): readonly ConsultationEvent['type'][] {
    const day = nextConsultationDay(this.consultation);
    if (day === undefined) throw new Error('nothing is awaited');
    this.of.at = dayEnds(day).toISOString();
    return this.take(
      decideConsultationDates(this.consultation, this.of.at, {
        mayRead,
        closedOut: this.closedOut,
        allianceStatus: this.of.setting.allianceStatus,
        voting: this.of.setting.voting,
      }),
    );
  }

  commandOf(type: ConsultationCommandType): ConsultationCommand {
    switch (type) {
      case 'answer-consultation':
        return { type, by: desk('miners'), stance: 'validate', note: {}, named: false };
      case 'speak-for-affiliates':
        return { type, by: desk('union') };
      case 'withdraw-consultation':
        return { type, by: desk('union'), reason: { en: 'Otherwise' } };
    }
  }

  private take(events: readonly ConsultationEvent[]): readonly ConsultationEvent['type'][] {
    this.state = events.reduce(evolveConsultation, this.consultation);
    this.events.push(...events);
    return events.map(({ type }) => type);
  }

  private get dates() {
    return {
      closedOut: this.closedOut,
      wordEndsOn: this.of.endOf('workers'),
    };
  }

  private context() {
    return { at: this.of.at, newId: () => 'consultation' };
  }
}

import { isCoordinator, votingMembers } from '../alliance/alliance.js';
import type { AllianceCommand } from '../alliance/alliance-commands.js';
import { decideAlliance } from '../alliance/decide-alliance.js';
import { endOf } from '../alliance/decide-dissolution.js';
import { isHeld } from '../composition/place.js';
import type { Actor, DecisionContext } from '../decision.js';
import { openPointsOf } from '../ending/open-points.js';
import { decideHealth, type HealthCommand } from '../health/decide-health.js';
import { refusal, type Refusal } from '../refusal.js';
import { decideRhythm } from '../rhythm/decide-rhythm.js';
import { hasTakenPlace } from '../rhythm/rhythm.js';
import type { RhythmCommand } from '../rhythm/rhythm-commands.js';
import { decideWorkplan } from '../workplan/decide-workplan.js';
import { recountPlan } from '../workplan/recount-plan.js';
import type { WorkplanCommand, WorkplanSetting } from '../workplan/workplan-commands.js';
import { evolveRecord, type AllianceRecord, type PartFact, type RecordFact } from './alliance-record.js';
import { reviewHealth } from './record-health.js';
import { reviewLife } from './review-life.js';
import { reviewSilence } from './review-silence.js';
import { reviewWords } from './review-words.js';

/** What somebody, an event or a timer asks of an alliance. */
export type Order =
  | { readonly to: 'alliance'; readonly command: AllianceCommand }
  | { readonly to: 'workplan'; readonly command: WorkplanCommand }
  | { readonly to: 'health'; readonly command: Exclude<HealthCommand, { type: 'review-health' }> }
  | { readonly to: 'rhythm'; readonly command: RhythmCommand }
  /** Decided already in a part that is kept apart, by somebody or by the clock. */
  | { readonly to: 'part'; readonly facts: readonly PartFact[]; readonly by?: Actor }
  /** The timer's: look at the health again. */
  | { readonly to: 'rules' };

/** One fact, with the record right after it: what is told of it depends on how things stood then. */
export interface Step {
  readonly fact: RecordFact;
  readonly after: AllianceRecord;
}

export type Conduct =
  | { readonly accepted: true; readonly steps: readonly Step[]; readonly record: AllianceRecord }
  | { readonly accepted: false; readonly refusal: Refusal };

/**
 * Decides an order on the whole record, with what follows in its other parts: an accepted workplan makes the alliance
 * active, one that is woken takes up its rhythm, what was put to the members is counted anew when somebody left, what
 * nobody could judge before is put to those who can, and the rules look at its health and its life again. No steps when
 * the order only repeats what is done.
 */
export function conduct(before: AllianceRecord, order: Order, context: DecisionContext): Conduct {
  return conductAll(before, [order], context);
}

/** The same for several orders, each on what the one before it left: all of them, or none. */
export function conductAll(before: AllianceRecord, orders: readonly Order[], context: DecisionContext): Conduct {
  const steps: Step[] = [];
  let record = before;
  const take = (facts: readonly RecordFact[]): void => {
    for (const fact of facts) {
      record = evolveRecord(record, fact);
      steps.push({ fact, after: record });
    }
  };
  for (const order of orders) {
    const suspended = suspendedActor(record, order);
    if (suspended) return { accepted: false, refusal: suspended };
    const decision = decide(record, order, context);
    if (!decision.accepted) return decision;
    take(decision.facts);
    if (decision.facts.length > 0 && isOfPeople(order)) record = { ...record, lastActivityAt: context.at };
    const recounts = decision.facts.some(changesTheTable);
    const ofPlan = recounts ? recountPlan(record.workplan, settingOf(record), context.at) : [];
    take(ofPlan.map((event) => ({ of: 'workplan', event })));
    const plans = [...decision.facts.map(({ event }) => event), ...ofPlan];
    if (plans.some(({ type }) => type === 'workplan-accepted')) {
      const activation = decide(record, { to: 'alliance', command: { type: 'activate' } }, context);
      if (!activation.accepted) return activation;
      take(activation.facts);
    }
    const end = recounts ? endOf(record.alliance, openPointsOf(record), context.at) : [];
    take(end.map((event) => ({ of: 'alliance', event })));
    if (decision.facts.some(({ event }) => event.type === 'alliance-woken')) {
      const resumed = decide(record, { to: 'rhythm', command: { type: 'resume-cadence' } }, context);
      if (!resumed.accepted) return resumed;
      take(resumed.facts);
    }
  }
  if (steps.length > 0 || orders.some(({ to }) => to === 'rules')) {
    take(reviewWords(record, context.at));
    take(reviewLife(record, context.at));
    take([...reviewHealth(record, context.at), ...reviewSilence(record, context.at)]);
  }
  return { accepted: true, steps, record };
}

const recounted: ReadonlySet<RecordFact['event']['type']> = new Set([
  'seat-vacated',
  'composition-revised',
  'alliance-woken',
  // No plan comes into force while a needed seat is empty: its words wait for whoever takes it.
  'balance-restored',
]);

/** Whoever left is not counted any more: the words that others gave on what was put to them may be enough now. */
const changesTheTable = ({ event: { type } }: RecordFact): boolean => recounted.has(type);

/** A suspended organisation may read; what it takes part in besides, it has left. */
function suspendedActor({ alliance }: AllianceRecord, order: Order): Refusal | undefined {
  const { restingSince, organizationId } = alliance.coordinator;
  if (restingSince === undefined || actorIn(order)?.organizationId !== organizationId) return undefined;
  if (followsInitiative(order)) return undefined;
  return refusal('organization_suspended', 'alliance', { facts: { organizationId } });
}

/** By rule, though in the coordinator's name: it did nothing itself. */
const followsInitiative = ({ to, ...order }: Order): boolean =>
  to === 'alliance' && 'command' in order && 'origin' in order.command && order.command.origin === 'initiative';

function actorIn(order: Order): Actor | undefined {
  switch (order.to) {
    case 'rules':
      return undefined;
    case 'part':
      return order.by;
    default:
      return 'by' in order.command ? order.command.by : undefined;
  }
}

type Decided =
  | { readonly accepted: true; readonly facts: readonly RecordFact[] }
  | { readonly accepted: false; readonly refusal: Refusal };

function decide(record: AllianceRecord, order: Order, context: DecisionContext): Decided {
  switch (order.to) {
    case 'alliance': {
      const decision = decideAlliance(record.alliance, order.command, context);
      return decision.accepted ? taken(decision.events.map((event) => ({ of: 'alliance', event }))) : decision;
    }
    case 'workplan': {
      const decision = decideWorkplan(record.workplan, order.command, settingOf(record), context);
      return decision.accepted ? taken(decision.events.map((event) => ({ of: 'workplan', event }))) : decision;
    }
    case 'health': {
      const decision = decideHealth(record.health, order.command, context.at);
      return decision.accepted ? taken(decision.events.map((event) => ({ of: 'health', event }))) : decision;
    }
    case 'rhythm': {
      const { alliance, rhythm } = record;
      const setting = { allianceStatus: alliance.status, isCoordinator: (by: Actor) => isCoordinator(alliance, by) };
      const decision = decideRhythm(rhythm, order.command, setting, context);
      return decision.accepted ? taken(decision.events.map((event) => ({ of: 'rhythm', event }))) : decision;
    }
    case 'part':
      return taken(order.facts);
    case 'rules':
      return taken([]);
  }
}

const taken = (facts: readonly RecordFact[]): Decided => ({ accepted: true, facts });

/** Timers and news from elsewhere are no sign of life of the alliance itself. */
function isOfPeople(order: Order): boolean {
  return order.to === 'health' || actorIn(order) !== undefined;
}

function settingOf({ alliance, rhythm }: AllianceRecord): WorkplanSetting {
  const { personId, organizationId } = alliance.coordinator;
  const timeZone = rhythm.rule?.timeZone;
  const holders = new Set(alliance.places.filter(isHeld).map((place) => place.organizationId));
  return {
    allianceStatus: alliance.status,
    balanced: alliance.balance === 'met',
    coordinator: { personId, organizationId },
    voting: votingMembers(alliance),
    quorum: alliance.policy.rules.quorum,
    members: [...holders],
    meetings: rhythm.meetings.filter(hasTakenPlace),
    ...(timeZone !== undefined && { timeZone }),
  };
}

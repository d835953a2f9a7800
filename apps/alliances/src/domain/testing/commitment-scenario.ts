import type { Decision } from '../decision.js';
import type { Commitment, CommitmentStatus, Evidence, Measure } from '../ledger/commitment.js';
import type { CommitmentCommand, LedgerSetting } from '../ledger/commitment-commands.js';
import { decideCommitment, decideCommitmentDue, promiseCommitment } from '../ledger/decide-commitment.js';
import { evolveCommitment } from '../ledger/evolve-commitment.js';
import type { LedgerEvent } from '../ledger/ledger-events.js';
import type { CommitmentCommandType } from '../ledger/permitted-commitment-commands.js';
import type { Refusal } from '../refusal.js';
import { table } from './meeting-scenario.js';
import { desk } from './scenario.js';

const receipt: Evidence = { title: { en: 'Receipt' }, url: 'https://papers.example/1.pdf', visibleTo: [] };

/** What the chamber promises to an alliance that the council coordinates. */
export class CommitmentScenario {
  readonly events: LedgerEvent[] = [];
  setting: LedgerSetting = {
    allianceId: 'alliance',
    allianceStatus: 'active',
    isCoordinator: ({ personId }) => personId === 'council-desk',
    coordinatingOrganizationId: 'council',
    voting: table
      .filter(({ kind }) => kind === 'titular')
      .map(({ organizationId, constituency }) => ({ organizationId, constituency })),
    members: table.map(({ organizationId }) => organizationId),
    milestones: ['milestone'],
    needs: [
      { id: 'workshops', kind: 'money', unit: 'USD' },
      { id: 'interpreters', kind: 'people', unit: 'person_days' },
    ],
    meetings: ['meeting'],
  };
  at = '2027-03-01T12:00:00.000Z';
  commitment: Commitment;
  private ids = 0;

  constructor(measure: Measure = { kind: 'money', unit: 'USD', amount: '100' }) {
    const command = {
      type: 'promise-commitment',
      by: desk('chamber'),
      measure,
      what: { en: 'For workshops' },
    } as const;
    const [promised] = events(promiseCommitment(command, this.setting, this.context()));
    if (promised?.type !== 'commitment-promised') throw new Error('nothing was promised');
    this.commitment = promised.commitment;
    this.events.push(promised);
  }

  /** Played forward to a state. */
  static in(status: CommitmentStatus): CommitmentScenario {
    const scenario = new CommitmentScenario();
    if (status === 'promised') return scenario;
    scenario.does(scenario.commandOf(status === 'withdrawn' ? 'withdraw-commitment' : 'agree-commitment'));
    if (status === 'agreed' || status === 'withdrawn') return scenario;
    scenario.does(scenario.commandOf('plan-commitment'));
    if (status === 'planned') return scenario;
    scenario.delivers('100');
    scenario.judges('validated');
    return scenario;
  }

  does(command: CommitmentCommand): readonly LedgerEvent['type'][] {
    return this.take(decideCommitment(this.commitment, command, this.setting, this.context()));
  }

  due(): readonly LedgerEvent['type'][] {
    return this.take(decideCommitmentDue(this.commitment, { type: 'commitment-due' }, this.setting, this.context()));
  }

  /** @returns the delivery's id. */
  delivers(amount: string, visibleTo: readonly string[] = []): string {
    const evidence = [{ ...receipt, visibleTo }];
    const delivery = { amount, deliveredOn: '2027-03-01', note: {}, evidence };
    this.does({ type: 'report-delivery', by: desk('chamber'), ...delivery });
    return this.commitment.deliveries.at(-1)?.id ?? '';
  }

  judges(verdict: 'validated' | 'rejected', who = 'union'): readonly LedgerEvent['type'][] {
    return this.does({ ...this.commandOf('judge-delivery'), by: desk(who), verdict } as CommitmentCommand);
  }

  refusalIfAny(command: CommitmentCommand): Refusal | undefined {
    const decision = decideCommitment(this.commitment, command, this.setting, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  commandOf(type: CommitmentCommandType): CommitmentCommand {
    const by = desk('chamber');
    const deliveryId = this.commitment.deliveries.at(-1)?.id ?? '';
    switch (type) {
      case 'agree-commitment':
        return { type, by: desk('union') };
      case 'decline-commitment':
        return { type, by: desk('union'), note: { en: 'Others bring it' } };
      case 'plan-commitment':
        return { type, by, dueOn: '2027-06-30', milestoneId: 'milestone' };
      case 'change-commitment':
        return { type, by, amount: '60', reason: { en: 'Less money' } };
      case 'withdraw-commitment':
        return { type, by, reason: { en: 'No money' } };
      case 'report-delivery':
        return { type, by, amount: '40', deliveredOn: '2027-03-01', note: {}, evidence: [receipt] };
      case 'show-evidence':
        return { type, by, deliveryId, readerOrganizationId: 'federation' };
      case 'judge-delivery':
        return { type, by: desk('union'), deliveryId, verdict: 'validated', note: {} };
    }
  }

  private take(decision: Decision<LedgerEvent>): readonly LedgerEvent['type'][] {
    const found = events(decision);
    this.commitment = found.reduce(evolveCommitment, this.commitment);
    this.events.push(...found);
    return found.map(({ type }) => type);
  }

  private context() {
    return { at: this.at, newId: () => `id-${(this.ids += 1)}` };
  }
}

function events(decision: Decision<LedgerEvent>): readonly LedgerEvent[] {
  if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events;
}

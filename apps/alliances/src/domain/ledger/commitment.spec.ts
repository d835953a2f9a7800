import { describe, expect, it } from '@jest/globals';
import type { AllianceStatus } from '../alliance/alliance.js';
import { CommitmentScenario } from '../testing/commitment-scenario.js';
import { desk } from '../testing/scenario.js';
import type { CommitmentCommand } from './commitment-commands.js';
import type { CommitmentStatus } from './commitment.js';
import type { CommitmentCommandType } from './permitted-commitment-commands.js';
import { evolvePromises } from './promises.js';

/** Where each command may be given: y may, n is refused with the state and what is allowed, - has nothing to be about. */
const rows: Readonly<Record<CommitmentCommandType, string>> = {
  //                     promised agreed planned delivered withdrawn
  'agree-commitment': 'y n n n n',
  'decline-commitment': 'y n n n n',
  'plan-commitment': 'n y y n n',
  'change-commitment': 'y y y n n',
  'withdraw-commitment': 'y y y n n',
  'report-delivery': 'n y y n n',
  'show-evidence': '- y y y y',
  'judge-delivery': '- y y y y',
};
const states: readonly CommitmentStatus[] = ['promised', 'agreed', 'planned', 'delivered', 'withdrawn'];
const commands = Object.keys(rows) as CommitmentCommandType[];
const allowedIn = (state: CommitmentStatus) =>
  commands.filter((type) => rows[type].split(' ')[states.indexOf(state)] === 'y').sort();

describe('commands in each state of a commitment', () => {
  const cases = commands.flatMap((type) =>
    states.map((state, index) => [type, state, rows[type].split(' ')[index] ?? ''] as const),
  );
  it.each(cases)('%s, %s: %s', (type, state, expected) => {
    const scenario = CommitmentScenario.in(state);
    const refusal = scenario.refusalIfAny(scenario.commandOf(type));
    const said = [refusal?.code, refusal?.subject];
    // What can be done with the commitment may be over for its delivery.
    if (expected === 'y') return expect(said).not.toEqual(['illegal_transition', 'commitment']);
    if (expected === '-') return expect(refusal?.code).toBe('unknown_record');
    expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'commitment', state });
    expect([...(refusal?.allowed ?? [])].sort()).toEqual(allowedIn(state));
  });

  it.each<[AllianceStatus, CommitmentCommandType, boolean]>([
    ['forming', 'change-commitment', true],
    ['forming', 'plan-commitment', false],
    ['concluded', 'report-delivery', true],
    ['concluded', 'withdraw-commitment', false],
    ['dormant', 'report-delivery', false],
    ['dissolved', 'report-delivery', false],
  ])('in an alliance that is %s: %s %s', (allianceStatus, type, may) => {
    const scenario = CommitmentScenario.in('agreed');
    scenario.setting = { ...scenario.setting, allianceStatus };
    const refusal = scenario.refusalIfAny(scenario.commandOf(type));
    if (may) expect(refusal).toBeUndefined();
    else expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'alliance', state: allianceStatus });
  });
});

describe('a delivery that is not there', () => {
  it.each(states)('is unknown while the commitment is %s, whoever judges it', (state) => {
    for (const who of ['union', 'chamber', 'university']) {
      const scenario = CommitmentScenario.in(state);
      scenario.setting = { ...scenario.setting, allianceStatus: 'dissolved' };
      const command = {
        type: 'judge-delivery',
        by: desk(who),
        deliveryId: 'none',
        verdict: 'rejected',
        note: {},
      } as const;
      expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'unknown_record', subject: 'delivery' });
    }
  });
});

describe('a commitment', () => {
  it('is agreed, and its delivery judged, by another organisation than the one that promised', () => {
    const scenario = new CommitmentScenario();
    const own = { type: 'agree-commitment', by: desk('chamber') } as const;
    expect(scenario.refusalIfAny(own)).toMatchObject({ code: 'judged_by_owner', subject: 'commitment' });
    expect(scenario.refusalIfAny({ ...own, by: desk('university') })?.code).toBe('not_entitled');
    scenario.does({ ...own, by: desk('council') });
    scenario.delivers('100');
    expect(scenario.refusalIfAny({ ...scenario.commandOf('judge-delivery'), by: desk('chamber') })).toMatchObject({
      code: 'judged_by_owner',
      subject: 'delivery',
    });
    expect(scenario.judges('validated', 'university')).toEqual(['delivery-validated', 'commitment-delivered']);
    expect(scenario.commitment.deliveries[0]).toMatchObject({ status: 'validated', judgedBy: 'university' });
  });

  it('is declined with a reason that stays, which is no veto, and said anew of another amount', () => {
    const scenario = new CommitmentScenario();
    const declines = { type: 'decline-commitment', by: desk('council'), note: { en: 'Others bring it' } } as const;
    expect(scenario.refusalIfAny({ ...declines, by: desk('chamber') })?.code).toBe('judged_by_owner');
    expect(scenario.refusalIfAny({ ...declines, by: desk('university') })?.code).toBe('not_entitled');
    expect(scenario.does(declines)).toEqual(['commitment-declined']);
    expect(scenario.does({ ...declines, note: {} })).toEqual([]);
    scenario.does(scenario.commandOf('change-commitment'));
    expect(scenario.events.at(-1)).toMatchObject({ anew: { changes: 1 } });
    expect(scenario.does(declines)).toEqual(['commitment-declined']);
    scenario.does(scenario.commandOf('agree-commitment'));
    const { status, declined } = scenario.commitment;
    expect({ status, declined }).toMatchObject({
      status: 'agreed',
      declined: [{ organizationId: 'council', note: declines.note, afterChanges: 0 }, { afterChanges: 1 }],
    });
    scenario.does({ type: 'change-commitment', by: desk('chamber'), amount: '50', reason: {} });
    expect(scenario.events.at(-1)).not.toHaveProperty('anew');
  });

  it('is delivered when what was validated reaches what stands, not by its own word', () => {
    const scenario = CommitmentScenario.in('planned');
    scenario.delivers('99.99');
    expect(scenario.judges('validated')).toEqual(['delivery-validated']);
    expect(scenario.judges('validated')).toEqual([]);
    scenario.delivers('0.01');
    expect(scenario.commitment.status).toBe('planned');
    expect(scenario.judges('validated')).toEqual(['delivery-validated', 'commitment-delivered']);
  });

  it('does not count what was rejected, and judges nothing twice', () => {
    const scenario = CommitmentScenario.in('agreed');
    scenario.delivers('100');
    expect(scenario.judges('rejected')).toEqual(['delivery-rejected']);
    expect(scenario.commitment.status).toBe('agreed');
    expect(scenario.refusalIfAny(scenario.commandOf('judge-delivery'))).toMatchObject({
      code: 'illegal_transition',
      subject: 'delivery',
      state: 'rejected',
    });
  });

  it('keeps every cut and its end with the reason; a cut to what was delivered completes it', () => {
    const scenario = CommitmentScenario.in('planned');
    scenario.delivers('40');
    scenario.judges('validated');
    expect(scenario.does(scenario.commandOf('change-commitment'))).toEqual(['commitment-changed']);
    expect(scenario.commitment).toMatchObject({
      firstAmount: '100',
      amount: '60',
      changes: [{ from: '100', to: '60', reason: { en: 'Less money' } }],
    });
    const further = { ...scenario.commandOf('change-commitment'), amount: '40' };
    expect(scenario.does(further as never)).toEqual(['commitment-changed', 'commitment-delivered']);
    const ended = CommitmentScenario.in('withdrawn').commitment;
    expect(ended).toMatchObject({ status: 'withdrawn', firstAmount: '100', changes: [{ from: '100', to: '0' }] });
  });

  it('is raised while nobody has agreed to it; afterwards up to what was agreed to only', () => {
    const changedTo = (scenario: CommitmentScenario, amount: string) => {
      const command = { ...scenario.commandOf('change-commitment'), amount };
      return scenario.refusalIfAny(command) ?? scenario.does(command);
    };
    const scenario = CommitmentScenario.in('promised');
    expect(changedTo(scenario, '120')).toEqual(['commitment-changed']);
    scenario.at = '2027-03-02T12:00:00.000Z';
    scenario.does({ ...scenario.commandOf('agree-commitment') });
    const refused = { code: 'raised_after_agreement', state: 'agreed', facts: { agreed: '120' } };
    expect(changedTo(scenario, '120.01')).toMatchObject(refused);
    scenario.at = '2027-03-03T12:00:00.000Z';
    expect(changedTo(scenario, '60')).toEqual(['commitment-changed']);
    expect(changedTo(scenario, '120')).toEqual(['commitment-changed']);
    expect(changedTo(scenario, '121')).toMatchObject(refused);
  });

  it('is overdue once after its day, until it has another one', () => {
    const scenario = CommitmentScenario.in('planned');
    scenario.at = '2027-07-01T11:00:00.000Z';
    expect(scenario.due()).toEqual([]);
    scenario.at = '2027-07-01T12:00:00.000Z';
    expect(scenario.due()).toEqual(['commitment-overdue']);
    expect(scenario.due()).toEqual([]);
    expect(scenario.refusalIfAny(scenario.commandOf('plan-commitment'))).toBeUndefined();
    scenario.does({ type: 'plan-commitment', by: desk('chamber'), dueOn: '2027-09-30' });
    expect(scenario.commitment).not.toHaveProperty('overdueSince');
    expect(scenario.due()).toEqual([]);
  });

  it('is reported once it was delivered, with evidence for members', () => {
    const scenario = CommitmentScenario.in('planned');
    const report = scenario.commandOf('report-delivery');
    expect(scenario.refusalIfAny({ ...report, deliveredOn: '2027-03-02' } as never)?.code).toBe('not_delivered_yet');
    const evidence = [{ title: {}, url: 'https://papers.example/1', visibleTo: ['stranger'] }];
    expect(scenario.refusalIfAny({ ...report, evidence } as never)).toMatchObject({
      code: 'not_at_the_table',
      facts: { organizationId: 'stranger' },
    });
  });

  it('is reported with evidence that one other member at least may read as a whole', () => {
    const scenario = CommitmentScenario.in('planned');
    const report = (...readers: readonly (readonly string[])[]) => {
      const evidence = readers.map((visibleTo) => ({ title: {}, url: 'https://papers.example/1', visibleTo }));
      return { ...scenario.commandOf('report-delivery'), evidence } as CommitmentCommand;
    };
    const apart = { code: 'evidence_apart', subject: 'delivery', state: 'planned', facts: { others: 5 } };
    expect(scenario.refusalIfAny(report(['union'], ['council']))).toMatchObject(apart);
    expect(scenario.refusalIfAny(report(['chamber'], []))).toMatchObject(apart);
    expect(scenario.refusalIfAny(report(['union', 'council'], [], ['council', 'university']))).toBeUndefined();
    scenario.setting = { ...scenario.setting, members: ['chamber'] };
    expect(scenario.refusalIfAny(report([]))).toMatchObject({ ...apart, facts: { others: 0 } });
  });

  it('covers a need of the workplan in its own unit, and goes on doing so when it gets another day', () => {
    const scenario = CommitmentScenario.in('agreed');
    const plan = { type: 'plan-commitment', by: desk('chamber'), dueOn: '2027-06-30' } as const;
    expect(scenario.refusalIfAny({ ...plan, needId: 'elsewhere' })).toMatchObject({
      code: 'unknown_record',
      subject: 'need',
    });
    expect(scenario.refusalIfAny({ ...plan, needId: 'interpreters' })).toMatchObject({
      code: 'other_unit',
      facts: { kind: 'people', unit: 'person_days' },
    });
    scenario.does({ ...plan, needId: 'workshops' });
    scenario.does({ ...plan, dueOn: '2027-07-31' });
    expect(scenario.commitment).toMatchObject({ needId: 'workshops', dueOn: '2027-07-31' });
    expect(scenario.does({ ...plan, dueOn: '2027-07-31', needId: 'workshops' })).toEqual([]);
  });

  it('of a former member is settled by the coordinator', () => {
    const scenario = CommitmentScenario.in('agreed');
    const withdraw = { ...scenario.commandOf('withdraw-commitment'), by: desk('council') };
    expect(scenario.refusalIfAny(withdraw)?.code).toBe('not_entitled');
    const members = scenario.setting.members.filter((id) => id !== 'chamber');
    scenario.setting = { ...scenario.setting, members };
    expect(scenario.does(withdraw)).toEqual(['commitment-withdrawn']);
  });

  it('of a former member is neither raised nor agreed to by the coordinator, who speaks for it', () => {
    const scenario = CommitmentScenario.in('promised');
    const ofCouncil = (type: 'agree-commitment' | 'change-commitment') => ({
      ...scenario.commandOf(type),
      by: desk('council'),
    });
    scenario.setting = { ...scenario.setting, members: scenario.setting.members.filter((id) => id !== 'chamber') };
    const change = { ...ofCouncil('change-commitment'), amount: '1000000' } as CommitmentCommand;
    expect(scenario.refusalIfAny(change)?.code).toBe('not_entitled');
    expect(scenario.refusalIfAny(ofCouncil('agree-commitment'))?.code).toBe('judged_by_owner');
    expect(scenario.does({ ...change, amount: '50' } as CommitmentCommand)).toEqual(['commitment-changed']);
    expect(scenario.does({ ...ofCouncil('agree-commitment'), by: desk('union') })).toEqual(['commitment-agreed']);
  });

  it('of a former member is confirmed by another than who reported that it was delivered', () => {
    const scenario = CommitmentScenario.in('planned');
    scenario.setting = { ...scenario.setting, members: scenario.setting.members.filter((id) => id !== 'chamber') };
    scenario.does({ ...scenario.commandOf('report-delivery'), by: desk('council') });
    const { id: deliveryId, reportedBy } = scenario.commitment.deliveries.at(-1) ?? {};
    expect(reportedBy).toBe('council');
    const judge = { ...scenario.commandOf('judge-delivery'), deliveryId } as CommitmentCommand;
    scenario.setting = { ...scenario.setting, coordinatingOrganizationId: 'union' };
    expect(scenario.refusalIfAny({ ...judge, by: desk('council') })?.code).toBe('judged_by_owner');
    expect(scenario.does({ ...judge, by: desk('federation') })).toContain('delivery-validated');
  });

  it('stands in the alliance’s record as long as it is open', () => {
    const open = CommitmentScenario.in('planned');
    open.at = '2027-07-01T12:00:00.000Z';
    open.due();
    expect(open.events.reduce(evolvePromises, [])).toEqual([
      { id: open.commitment.id, organizationId: 'chamber', dueOn: '2027-06-30', overdueSince: open.at },
    ]);
    for (const status of ['delivered', 'withdrawn'] as const) {
      expect(CommitmentScenario.in(status).events.reduce(evolvePromises, [])).toEqual([]);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import type { IndicatorEvent } from '../indicators/indicator-events.js';
import type { Commitment, Evidence } from '../ledger/commitment.js';
import type { LedgerEvent } from '../ledger/ledger-events.js';
import { remind, owedIn } from '../testing/owing.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk, standing } from '../testing/scenario.js';
import { summarizeRecord } from '../record/summarize-record.js';
import { askedForWord } from './owed-words.js';

const title = { en: 'A title' };
const of = (ownerOrganizationId: string) => ({ at: '2027-03-01T12:00:00.000Z', ownerOrganizationId, title });

function happens(scenario: RecordScenario, event: LedgerEvent | IndicatorEvent): void {
  const fact = 'commitmentId' in event ? ({ of: 'ledger', event } as const) : ({ of: 'indicator', event } as const);
  scenario.does({ to: 'part', facts: [fact] });
}

function promises(scenario: RecordScenario, organizationId: string, needId?: string): void {
  const commitment: Commitment = {
    id: 'promise',
    allianceId: 'alliance',
    organizationId,
    kind: 'money',
    unit: 'USD',
    amount: '100',
    what: {},
    status: 'promised',
    promisedAt: of(organizationId).at,
    firstAmount: '100',
    changes: [],
    deliveries: [],
    ...(needId !== undefined && { needId }),
  };
  happens(scenario, { ...of(organizationId), type: 'commitment-promised', commitmentId: 'promise', commitment });
}

function delivers(
  scenario: RecordScenario,
  organizationId: string,
  {
    visibleTo = [[]],
    milestoneId,
    reportedBy,
  }: { visibleTo?: readonly string[][]; milestoneId?: string | undefined; reportedBy?: string } = {},
): void {
  const evidence = visibleTo.map((named): Evidence => ({ title: {}, url: 'https://papers.example', visibleTo: named }));
  const about = { ...of(organizationId), commitmentId: 'promise', deliveryId: 'delivery' };
  const status = 'reported' as const;
  const delivered = { id: 'delivery', amount: '40', deliveredOn: '2027-03-01', note: {}, evidence, status };
  happens(scenario, {
    ...about,
    type: 'delivery-reported',
    delivered: { ...delivered, reportedAt: about.at, ...(reportedBy !== undefined && { reportedBy }) },
    serves: milestoneId === undefined ? {} : { milestoneId },
  });
}

const whose = (scenario: RecordScenario, kind: string) =>
  owedIn(scenario).find(({ what }) => what === kind)?.organizations;
const why = (scenario: RecordScenario) =>
  scenario.record.awaitedWords.map((word) => askedForWord(word, scenario.record));
const milestoneOf = (scenario: RecordScenario) => scenario.record.workplan.milestones[0]?.id;

describe('a promise', () => {
  it('is to be agreed by who coordinates, until somebody agrees or it is withdrawn', () => {
    for (const end of [
      { type: 'commitment-agreed', agreedBy: 'union' },
      { type: 'commitment-withdrawn', from: '100', reasonGiven: {} },
      { type: 'commitment-declined', declinedBy: 'council', note: {}, afterChanges: 0 },
    ] as const) {
      const scenario = RecordScenario.active();
      promises(scenario, 'chamber');
      expect(owedIn(scenario)).toContainEqual({
        what: 'commitment',
        id: 'promise',
        since: of('chamber').at,
        organizations: ['council'],
      });
      happens(scenario, { ...of('chamber'), commitmentId: 'promise', ...end });
      expect(whose(scenario, 'commitment')).toBeUndefined();
    }
  });

  it('is to be agreed anew, since then, when its amount changes before anybody agreed', () => {
    const scenario = RecordScenario.active();
    const since = '2027-03-02T12:00:00.000Z';
    const change = { from: '100', to: '60', lowered: true, reasonGiven: {} };
    promises(scenario, 'chamber');
    const changed = {
      ...of('chamber'),
      at: since,
      type: 'commitment-changed',
      commitmentId: 'promise',
      ...change,
    } as const;
    happens(scenario, { ...changed, anew: { changes: 1 } });
    expect(owedIn(scenario).filter(({ what }) => what === 'commitment')).toMatchObject([{ id: 'promise', since }]);
    expect(scenario.record.awaitedWords).toMatchObject([{ changes: 1 }]);
    happens(scenario, { ...of('chamber'), type: 'commitment-agreed', commitmentId: 'promise', agreedBy: 'council' });
    happens(scenario, changed);
    expect(whose(scenario, 'commitment')).toBeUndefined();
  });

  it('is to be agreed by all others with a vote where the coordinator promises', () => {
    const scenario = RecordScenario.active();
    promises(scenario, 'council');
    expect(whose(scenario, 'commitment')).toEqual(['union', 'chamber']);
    expect(why(scenario)).toMatchObject([{ because: 'any_other' }]);
  });

  it('of one that has left is not for the coordinator to agree, which speaks for it', () => {
    const scenario = RecordScenario.active();
    promises(scenario, 'gone');
    expect(whose(scenario, 'commitment')).toEqual(['union', 'chamber']);
  });

  it('is to be agreed by whose milestone takes what it covers, for which the plan in force counts', () => {
    const scenario = RecordScenario.active();
    const { workplan } = scenario.record;
    const milestoneId = milestoneOf(scenario) ?? '';
    const need = { id: 'need', kind: 'money', unit: 'USD', amount: '100', what: {}, milestoneId } as const;
    scenario.record = { ...scenario.record, workplan: { ...workplan, needs: [need] } };
    promises(scenario, 'chamber', 'need');
    expect(why(scenario)).toEqual([{ organizations: ['union'], because: 'milestone' }]);
    scenario.record = { ...scenario.record, workplan: { ...workplan, needs: [] } };
    expect(why(scenario)).toEqual([{ organizations: ['council'], because: 'coordination' }]);
  });

  it('waits for nobody while the alliance forms, and is put to the others once, when somebody can agree to it', () => {
    const scenario = new RecordScenario();
    promises(scenario, 'council');
    expect(whose(scenario, 'commitment')).toBeUndefined();
    scenario.stands('union', 'workers');
    expect(whose(scenario, 'commitment')).toBeUndefined();
    const constituting = { to: 'alliance', command: standing('chamber', 'employers', 'employers') } as const;
    const sought = scenario.does(constituting).filter(({ fact }) => fact.event.type === 'word-sought');
    expect(sought).toMatchObject([
      { fact: { event: { commitmentId: 'promise', ownerOrganizationId: 'council', word: { title } } } },
    ]);
    expect(owedIn(scenario)).toContainEqual({
      what: 'commitment',
      id: 'promise',
      since: scenario.record.alliance.statusSince,
      organizations: ['union', 'chamber'],
    });
    expect(scenario.followsOf({ to: 'rules' })).not.toContain('word-sought');
  });

  it('that was withdrawn before that is put to nobody, and one that is made later is asked as it is made', () => {
    const scenario = new RecordScenario();
    promises(scenario, 'council');
    happens(scenario, {
      ...of('council'),
      type: 'commitment-withdrawn',
      commitmentId: 'promise',
      from: '100',
      reasonGiven: {},
    });
    scenario.stands('union', 'workers').stands('chamber', 'employers');
    promises(scenario, 'council');
    expect(whose(scenario, 'commitment')).toEqual(['union', 'chamber']);
    expect(scenario.followsOf({ to: 'rules' })).toEqual([]);
  });

  it('that is made where no other member has a vote is put to the first that has one', () => {
    const scenario = RecordScenario.active();
    const { alliance } = scenario.record;
    const left = alliance.places.map((place) =>
      place.organizationId === 'council' ? place : { ...place, until: 'then' },
    );
    scenario.record = { ...scenario.record, alliance: { ...alliance, places: left } };
    promises(scenario, 'council');
    expect(owedIn(scenario).map(({ what }) => what)).not.toContain('commitment');
    scenario.record = { ...scenario.record, alliance };
    expect(scenario.followsOf({ to: 'rules' })).toContain('word-sought');
    expect(whose(scenario, 'commitment')).toEqual(['union', 'chamber']);
  });
});

describe('a delivery that was reported', () => {
  it('is to be confirmed by whose milestone it serves, and by nobody once it is judged', () => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'chamber', { milestoneId: milestoneOf(scenario) });
    const owed = { what: 'delivery', id: 'delivery', within: 'promise', organizations: ['union'] };
    expect(owedIn(scenario)).toContainEqual(expect.objectContaining(owed));
    expect(summarizeRecord(scenario.record, owedIn(scenario)).awaitingAnswer).toBe(1);
    expect(remind(scenario, 'union')).toContain('answers-awaited');
    const judged = { ...of('chamber'), commitmentId: 'promise', deliveryId: 'delivery', judgedBy: 'union', note: {} };
    happens(scenario, { ...judged, type: 'delivery-rejected' });
    expect(whose(scenario, 'delivery')).toBeUndefined();
  });

  it('is not for whoever reported it in the name of one that has left to confirm', () => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'gone', { reportedBy: 'council' });
    expect(whose(scenario, 'delivery')).toEqual(['union', 'chamber']);
  });

  it('is never for whoever delivered to confirm, though the milestone is its own', () => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'union', { milestoneId: milestoneOf(scenario) });
    expect(whose(scenario, 'delivery')).toEqual(['council']);
  });

  it.each([
    ['a member that may read all that shows it', [['union', 'chamber'], [], ['union']], ['union'], 'evidence'],
    ['the coordinator where it is one of them', [['union', 'council']], ['council'], 'evidence'],
    ['nobody where none may read all of it', [['union'], ['council']], [], 'evidence'],
  ])('is to be confirmed by %s', (_, visibleTo, organizations, because) => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'chamber', { visibleTo });
    expect(why(scenario)).toEqual([{ organizations, because }]);
  });
});

describe('a delivery whose last reader has left', () => {
  const leaves = (scenario: RecordScenario, id: string): void => {
    const placeId = scenario.record.alliance.places.find(({ organizationId }) => organizationId === id)?.id ?? '';
    scenario.does({ to: 'alliance', command: { type: 'vacate-place', by: desk(id), placeId } });
  };
  const shown = (among: readonly string[]) =>
    ({
      ...of('chamber'),
      type: 'evidence-shown',
      commitmentId: 'promise',
      deliveryId: 'delivery',
      shown: { organizationId: among.at(-1) ?? '', among },
    }) as const;

  it('waits for a further one, whom whoever reported it names, and is then put to that one', () => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'chamber', { visibleTo: [['union']] });
    expect([whose(scenario, 'delivery'), whose(scenario, 'evidence_reader')]).toEqual([['union'], undefined]);
    leaves(scenario, 'union');
    expect(whose(scenario, 'delivery')).toBeUndefined();
    const owed = { what: 'evidence_reader', id: 'delivery', within: 'promise', organizations: ['chamber'] };
    expect(owedIn(scenario)).toContainEqual(expect.objectContaining(owed));
    const facts = [{ of: 'ledger', event: shown(['union', 'council']) }] as const;
    const [, sought] = scenario.does({ to: 'part', facts });
    expect(sought?.fact.event).toMatchObject({ type: 'word-sought', commitmentId: 'promise' });
    expect([whose(scenario, 'delivery'), whose(scenario, 'evidence_reader')]).toEqual([['council'], undefined]);
    expect(scenario.followsOf({ to: 'rules' })).not.toContain('word-sought');
  });

  it('is put to nobody anew while another reader is left', () => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'chamber', { visibleTo: [['union']] });
    const facts = [{ of: 'ledger', event: shown(['union', 'council']) }] as const;
    expect(scenario.followsOf({ to: 'part', facts })).toEqual(['evidence-shown']);
  });

  it('is asked of nobody where who reported it has left too, or nobody is there who could judge it', () => {
    const scenario = RecordScenario.active();
    delivers(scenario, 'chamber', { visibleTo: [['union']] });
    leaves(scenario, 'union');
    const { alliance } = scenario.record;
    const only = (id: string): void => {
      const places = alliance.places.map((one) => (one.organizationId === id ? one : { ...one, until: 'then' }));
      scenario.record = { ...scenario.record, alliance: { ...alliance, places } };
    };
    only('council');
    expect(whose(scenario, 'evidence_reader')).toBeUndefined();
    only('chamber');
    expect(whose(scenario, 'evidence_reader')).toBeUndefined();
  });
});

describe('a value of an indicator that was reported', () => {
  const value = (valueId: string) => ({ ...of('union'), indicatorId: 'recruited', valueId, period: '2027-Q1' });
  const reports = (scenario: RecordScenario, valueId: string): void => {
    const { at: reportedAt, ownerOrganizationId: organizationId, period } = value(valueId);
    const told = { value: '40', breakdowns: [], source: {}, status: 'reported' } as const;
    const counted = { id: valueId, organizationId, period, reportedAt, ...told };
    happens(scenario, { ...value(valueId), type: 'indicator-value-reported', counted, first: false });
  };

  it('is to be accepted by who coordinates, once however often it is said anew', () => {
    const scenario = RecordScenario.active();
    reports(scenario, 'first');
    reports(scenario, 'second');
    expect(owedIn(scenario).filter(({ what }) => what === 'reported_value')).toMatchObject([
      { id: 'second', within: 'recruited', organizations: ['council'] },
    ]);
  });

  it('is owed by nobody once it is accepted; sent back, it is missing again', () => {
    const judged = { judgedBy: 'council', note: {} };
    const scenario = RecordScenario.active();
    reports(scenario, 'first');
    happens(scenario, { ...value('first'), ...judged, type: 'indicator-value-sent-back' });
    expect(whose(scenario, 'reported_value')).toBeUndefined();
    expect(whose(scenario, 'indicator_value')).toEqual(['union']);
    reports(scenario, 'second');
    happens(scenario, { ...value('second'), ...judged, type: 'indicator-value-accepted' });
    expect(owedIn(scenario).map(({ what }) => what)).toEqual(['coordinator']);
  });
});

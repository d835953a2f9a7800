import { describe, expect, it } from '@jest/globals';
import { desk, organization, standing } from '../testing/scenario.js';
import { owedIn, remind } from '../testing/owing.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { openPointsOf } from '../ending/open-points.js';
import { conduct, type Order } from '../record/conduct.js';
import { owedAnswers } from './owed-answers.js';
import { summarizeRecord } from '../record/summarize-record.js';
import { whoOwes } from './who-owes.js';

const inviting = (scenario: RecordScenario, id: string, constituency: string) =>
  scenario.does({
    to: 'alliance',
    command: {
      type: 'invite-partner',
      by: desk('council'),
      organization: organization(id, constituency),
      seatId: constituency,
      message: {},
      expiresOn: scenario.at(9).slice(0, 10),
      expiresAt: scenario.at(9),
    },
  });

describe('an answer is owed', () => {
  it('by the invited, until the last day, and by nobody once it is given', () => {
    const scenario = new RecordScenario();
    inviting(scenario, 'union', 'workers');
    expect(owedIn(scenario)).toMatchObject([
      { what: 'invitation', organizations: ['union'], until: expect.any(String) },
    ]);
    scenario.letDaysPass(10);
    expect(owedIn(scenario)).toEqual([]);
  });

  it('by a group as a whole where it decides on a candidate, whoever of it has spoken', () => {
    const scenario = new RecordScenario().stands('union', 'workers');
    inviting(scenario, 'league', 'workers');
    scenario.does({ to: 'alliance', command: standing('federation', 'workers', 'workers') });
    const candidacy = () => owedIn(scenario).filter(({ what }) => what === 'candidacy');
    expect(candidacy()).toMatchObject([{ group: 'workers', organizations: ['union'] }]);
  });

  it('by a group only while there is a place for the candidate', () => {
    const scenario = new RecordScenario().stands('union', 'workers');
    const candidacies = () => owedIn(scenario).filter(({ what }) => what === 'candidacy');
    inviting(scenario, 'league', 'workers');
    for (const id of ['federation', 'guild']) {
      scenario.does({ to: 'alliance', command: standing(id, 'workers', 'workers') });
    }
    expect(candidacies()).toHaveLength(2);
    const interestId = scenario.record.alliance.interests.find((one) => one.organizationId === 'guild')?.id ?? '';
    scenario.does({ to: 'alliance', command: { type: 'accept-interest', by: desk('union'), interestId } });
    expect(candidacies()).toEqual([]);
    expect(scenario.record.alliance.interests).toContainEqual(
      expect.objectContaining({ organizationId: 'federation', status: 'submitted' }),
    );
  });

  it('by a group also where every place is held, for whom a holder wants in its own', () => {
    const scenario = new RecordScenario().stands('union', 'workers');
    inviting(scenario, 'guild', 'workers');
    scenario.stands('federation', 'workers').stands('cooperative', 'workers');
    const idOf = (id: string) =>
      scenario.record.alliance.interests.find(({ organizationId }) => organizationId === id)?.id ?? '';
    const agree = { type: 'accept-interest', by: desk('union'), interestId: idOf('federation') } as const;
    scenario.does({ to: 'alliance', command: agree });
    const [, place] = scenario.record.alliance.places;
    const expiry = { expiresOn: scenario.at(9).slice(0, 10), expiresAt: scenario.at(9) };
    const league = { organization: organization('league', 'workers'), message: {} };
    const by = desk('union');
    scenario.does({
      to: 'alliance',
      command: { type: 'name-successor', by, placeId: place?.id ?? '', ...league, ...expiry },
    });
    const invitationId = scenario.record.alliance.invitations.at(-1)?.id ?? '';
    const answer = { invitationId, organization: league.organization };
    scenario.does({ to: 'alliance', command: { type: 'accept-invitation', by: desk('league'), ...answer } });
    expect(owedIn(scenario)).toMatchObject([
      { what: 'candidacy', id: idOf('league'), organizations: ['union', 'federation'] },
    ]);
  });

  it('by each voting member: who coordinates, and what was put to them; not by who has answered', () => {
    const scenario = RecordScenario.active();
    expect(owedIn(scenario)).toMatchObject([{ what: 'coordinator', organizations: ['council', 'union', 'chamber'] }]);
    const candidate = desk('council');
    scenario.does({ to: 'alliance', command: { type: 'name-coordinator', by: desk('union'), candidate } });
    expect(whoOwes(owedIn(scenario)).map(({ organizationId }) => organizationId)).toEqual(['council', 'chamber']);
    scenario.does({ to: 'alliance', command: { type: 'name-coordinator', by: desk('council'), candidate } });
    expect(owedIn(scenario)).toEqual([]);
  });
});

describe('another composition, and the end of the alliance', () => {
  it('are answers that each voting member owes, whatever it said of what was proposed before', () => {
    const scenario = RecordScenario.active();
    const owed = (what: string) => owedIn(scenario).find((one) => one.what === what)?.organizations;
    const by = desk('council');
    const { seats, policy } = scenario.record.alliance;
    for (const [proposal, maximum] of [
      [1, 4],
      [2, 5],
    ] as const) {
      const wider = { seats: seats.map((one) => ({ ...one, maximum })), rules: policy.rules };
      scenario.does({ to: 'alliance', command: { type: 'revise-composition', by, policy: wider, origin: 'table' } });
      expect(owed('composition')).toEqual(['council', 'union', 'chamber']);
      const word = { type: 'answer-composition', by: desk('union'), proposal, stance: 'dissent', note: {} } as const;
      scenario.does({ to: 'alliance', command: word });
      expect(owed('composition')).toEqual(['council', 'chamber']);
    }
    const open = openPointsOf(scenario.record);
    const points = open.map(({ of, id }) => ({ of, id, becomes: 'dropped', note: {} }) as const);
    for (const proposal of [1, 2]) {
      const reason = { en: `For the reason ${proposal}` };
      scenario.does({ to: 'alliance', command: { type: 'propose-dissolution', by, reason, open, points } });
      expect(owed('dissolution')).toEqual(['union', 'chamber']);
      const word = { type: 'answer-dissolution', proposal, stance: 'dissent', note: {}, open } as const;
      scenario.does({ to: 'alliance', command: { ...word, by: desk('union') } });
      expect(owed('dissolution')).toEqual(['chamber']);
    }
  });
});

describe('an amendment of the plan', () => {
  it('is an answer that each voting member owes until it has given one, and nobody once it is settled', () => {
    const scenario = RecordScenario.active();
    const owed = () => owedIn(scenario).filter(({ what }) => what === 'amendment');
    const { objectives, outputs, milestones, activities, needs } = scenario.record.workplan;
    const plan = { objective: { en: 'Fairer jobs' }, objectives, outputs, milestones, activities, needs };
    scenario.does({ to: 'workplan', command: { type: 'amend-workplan', by: desk('council'), plan, reason: {} } });
    const since = scenario.record.workplan.amendments[0]?.proposedAt;
    expect(owed()).toMatchObject([{ since, organizations: ['council', 'union', 'chamber'] }]);
    const word = { type: 'answer-amendment', amendment: 1, note: {} } as const;
    scenario.does({ to: 'workplan', command: { ...word, by: desk('union'), stance: 'dissent' } });
    expect(owed()).toMatchObject([{ organizations: ['council', 'chamber'] }]);
    expect(summarizeRecord(scenario.record, owedIn(scenario)).awaitingAnswer).toBe(1);
    expect(remind(scenario)).toContain('answers-awaited');
    scenario.does({ to: 'workplan', command: { type: 'withdraw-amendment', by: desk('council'), amendment: 1 } });
    expect(owed()).toEqual([]);
  });
});

describe('an action point that was reported as completed', () => {
  it('is to be verified by the coordinator’s organisation, or by others where it cannot itself', () => {
    const scenario = RecordScenario.active();
    const owed = () => owedIn(scenario).filter(({ what }) => what === 'verification');
    const actionPointId = scenario.record.workplan.actionPoints[0]?.id ?? '';
    const reports = (type: 'complete-action-point' | 'verify-action-point', by: string) =>
      scenario.does({ to: 'workplan', command: { type, by: desk(by), actionPointId } });
    expect(owed()).toEqual([]);
    reports('complete-action-point', 'union');
    const { title } = scenario.record.workplan.actionPoints[0] ?? {};
    expect(owed()).toMatchObject([{ id: actionPointId, title, since: expect.any(String), organizations: ['council'] }]);
    const { record } = scenario;
    const coordinator = { ...record.alliance.coordinator, organizationId: 'union' };
    const ofUnion = { ...record, alliance: { ...record.alliance, coordinator } };
    expect(owedAnswers(ofUnion, scenario.at())).toContainEqual(
      expect.objectContaining({ what: 'verification', organizations: ['council', 'chamber'] }),
    );
    reports('verify-action-point', 'chamber');
    expect(owed()).toEqual([]);
  });

  it('is still verified once the alliance has concluded, and no more when it was dissolved', () => {
    const scenario = RecordScenario.active();
    const actionPointId = scenario.record.workplan.actionPoints[0]?.id ?? '';
    const word = (type: 'complete-action-point' | 'verify-action-point', by: string): Order => {
      return { to: 'workplan', command: { type, by: desk(by), actionPointId } };
    };
    scenario.does(word('complete-action-point', 'union'));
    const ends = (status: 'concluded' | 'dissolved') => {
      scenario.record = { ...scenario.record, alliance: { ...scenario.record.alliance, status } };
    };
    ends('dissolved');
    expect(owedIn(scenario)).toEqual([]);
    expect(conduct(scenario.record, word('verify-action-point', 'council'), scenario.context()).accepted).toBe(false);
    ends('concluded');
    expect(owedIn(scenario)).toMatchObject([{ what: 'verification', id: actionPointId, organizations: ['council'] }]);
    expect(scenario.followsOf(word('verify-action-point', 'council'))).toContain('action-point-verified');
    expect(owedIn(scenario)).toEqual([]);
  });
});

describe('in an alliance that has concluded', () => {
  it('the last minutes, the sign-off of a report and the word on a delivery are owed; nothing else is begun', () => {
    const scenario = RecordScenario.active();
    const { alliance } = scenario.record;
    const since = scenario.at();
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const asked = { askedAt: since, endsOn: '2027-05-01', reminded: false, extended: false };
    const hearings = [
      { ...asked, constituency: 'workers', position: 'open' },
      { ...asked, constituency: 'employers', position: 'silent' },
    ] as const;
    const reports = [{ id: 'report', period, status: 'in_validation', dueOn: '2027-04-15', hearings }] as const;
    const meetings = [
      { id: 'meeting', status: 'held', startsAt: since, day: '2027-03-31', minutesDueOn: '2027-04-14', reminders: 0 },
    ] as const;
    const word = { ownerOrganizationId: 'union', since } as const;
    scenario.record = {
      ...scenario.record,
      alliance: { ...alliance, status: 'concluded' },
      reporting: { reports },
      rhythm: { ...scenario.record.rhythm, meetings },
      awaitedWords: [
        { ...word, on: 'delivery', id: 'delivery', within: 'promise' },
        { ...word, on: 'commitment', id: 'promise' },
      ],
    };
    expect(owedIn(scenario).map(({ what, organizations }) => [what, organizations])).toEqual([
      ['minutes', ['council']],
      ['sign_off', ['union']],
      ['delivery', ['council']],
    ]);
  });
});

describe('whether the alliance is dissolved', () => {
  it('is owed by each voting member that has said nothing, also while it is dormant', () => {
    const scenario = RecordScenario.active();
    const { alliance } = scenario.record;
    const answers = [{ organizationId: 'union', stance: 'dissent', note: {}, at: scenario.at() }] as const;
    const put = { proposal: 1, proposedBy: 'council', proposedAt: scenario.at(), reason: {}, points: [], answers };
    for (const status of ['active', 'dormant'] as const) {
      scenario.record = { ...scenario.record, alliance: { ...alliance, status, proposedDissolution: put } };
      expect(owedIn(scenario).filter(({ what }) => what === 'dissolution')).toMatchObject([
        { since: put.proposedAt, organizations: ['council', 'chamber'] },
      ]);
    }
  });
});

describe('a value of an indicator whose period is over', () => {
  it('is owed by those that were asked and still sit there; of the coordinator where nobody counted yet', () => {
    const scenario = RecordScenario.active();
    const due = {
      at: '2027-04-01T12:00:00.000Z',
      type: 'indicator-values-due',
      title: {},
      period: '2027-Q1',
      reminder: false,
    } as const;
    const asking = (indicatorId: string, asked: readonly string[], ofAnybody: boolean) => {
      scenario.does({ to: 'part', facts: [{ of: 'indicator', event: { ...due, indicatorId, asked, ofAnybody } }] });
    };
    asking('recruited', ['union', 'stranger'], false);
    asking('informed', ['stranger'], true);
    expect(owedIn(scenario).filter(({ what }) => what === 'indicator_value')).toEqual([
      { what: 'indicator_value', id: 'recruited', period: due.period, since: due.at, organizations: ['union'] },
      { what: 'indicator_value', id: 'informed', period: due.period, since: due.at, organizations: ['council'] },
    ]);
  });
});

describe('whether it is still alive', () => {
  it('is an answer that the coordinator owes, until its last day, and nothing is owed in a dormant alliance', () => {
    const scenario = RecordScenario.active();
    const asked = () => owedIn(scenario).filter(({ what }) => what === 'still_alive');
    expect(asked()).toEqual([]);
    scenario.letDaysPass(180).does({ to: 'rules' });
    const since = scenario.record.alliance.lifeQuestion?.askedAt;
    expect(asked()).toMatchObject([{ since, until: '2027-07-30T12:00:00.000Z', organizations: ['council'] }]);
    scenario.letDaysPass(40).does({ to: 'rules' });
    expect(owedIn(scenario)).toEqual([]);
  });

  it('is asked of the members with a vote while the coordination rests', () => {
    const scenario = RecordScenario.active();
    scenario.does({ to: 'alliance', command: { type: 'suspend-organization', organizationId: 'council' } });
    scenario.letDaysPass(180).does({ to: 'rules' });
    const asked = owedIn(scenario).find(({ what }) => what === 'still_alive');
    expect(asked?.organizations).toEqual(['union', 'chamber']);
  });
});

describe('the coordinator reminds', () => {
  it('all who owe an answer, each once a week, however often it is asked for', () => {
    const scenario = new RecordScenario();
    inviting(scenario, 'union', 'workers');
    expect(remind(scenario)).toEqual(['answers-awaited']);
    expect(remind(scenario)).toEqual([]);
    inviting(scenario, 'chamber', 'employers');
    expect(remind(scenario)).toEqual(['answers-awaited']);
    scenario.letDaysPass(7);
    expect(remind(scenario, 'chamber')).toEqual(['answers-awaited']);
    expect(scenario.record.alliance.reminders).toMatchObject([
      { organizationId: 'union', what: ['invitation'] },
      { organizationId: 'chamber', what: ['invitation'] },
    ]);
  });

  it('and nobody else does', () => {
    expect(() => remind(RecordScenario.active(), undefined, desk('union'))).toThrow(/not_entitled/);
  });
});

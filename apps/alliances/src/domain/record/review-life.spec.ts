import { describe, expect, it } from '@jest/globals';
import { openPointsOf } from '../ending/open-points.js';
import { desk, tripartite, wordOnDissolution } from '../testing/scenario.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { type Order, conduct } from './conduct.js';
import { nextHealthReview } from './record-health.js';
import { nextOfLife } from './review-life.js';

const look: Order = { to: 'rules' };
const alive = (member = 'council'): Order => ({ to: 'alliance', command: { type: 'confirm-alive', by: desk(member) } });
const wake = (member = 'council'): Order => ({ to: 'alliance', command: { type: 'wake', by: desk(member) } });
const convene: Order = {
  to: 'rhythm',
  command: {
    type: 'set-meeting-rule',
    by: desk('council'),
    rule: { atLeast: 3, atMost: 4, startsOn: '2027-01-01', minutesWithinDays: 14 },
  },
};
const ofLife = (types: readonly string[]) => types.filter((type) => /life|dormant|woken|cadence/.test(type));
const statusOf = ({ record }: RecordScenario) => record.alliance.status;

/** Asked, since nobody did anything for half a year. */
function asked(): RecordScenario {
  const scenario = RecordScenario.active();
  scenario.letDaysPass(180).does(look);
  return scenario;
}

function dormant(): RecordScenario {
  const scenario = asked();
  scenario.letDaysPass(32).does(look);
  return scenario;
}

const refusedBy = (scenario: RecordScenario, order: Order) => {
  const result = conduct(scenario.record, order, scenario.context());
  return result.accepted ? undefined : result.refusal;
};

describe('an alliance in which nobody does anything', () => {
  it('is asked after 180 days whether it is still alive, once, with a last day to answer', () => {
    const scenario = RecordScenario.active();
    const { lastActivityAt: since } = scenario.record;
    expect(ofLife(scenario.letDaysPass(179).followsOf(look))).toEqual([]);
    expect(nextHealthReview(scenario.record, scenario.at())).toBe(nextOfLife(scenario.record));
    expect(ofLife(scenario.letDaysPass(1).followsOf(look))).toEqual(['life-questioned']);
    expect(scenario.record.alliance.lifeQuestion).toMatchObject({ since, answerBy: '2027-07-29' });
    expect(ofLife(scenario.letDaysPass(5).followsOf(look))).toEqual([]);
    expect(nextHealthReview(scenario.record, scenario.at())).toBe('2027-07-30T12:00:00.000Z');
  });

  it('is dormant when nobody has answered, and nothing is awaited of it any more', () => {
    const scenario = asked();
    expect(ofLife(scenario.letDaysPass(29).followsOf(look))).toEqual([]);
    expect(ofLife(scenario.letDaysPass(3).followsOf(look))).toEqual(['alliance-fell-dormant']);
    expect(scenario.record.alliance).toMatchObject({ status: 'dormant', dormantFrom: 'active' });
    expect(scenario.record.alliance.lifeQuestion).toBeUndefined();
    expect(nextHealthReview(scenario.record, scenario.at())).toBeUndefined();
    expect(ofLife(scenario.letDaysPass(400).followsOf(look))).toEqual([]);
  });

  it('is asked before it falls asleep, however late the clock looks', () => {
    const scenario = RecordScenario.active();
    expect(ofLife(scenario.letDaysPass(900).followsOf(look))).toEqual(['life-questioned']);
    expect(ofLife(scenario.followsOf(look))).toEqual([]);
    expect(ofLife(scenario.letDaysPass(32).followsOf(look))).toEqual(['alliance-fell-dormant']);
  });

  it('is not asked while it forms: it waits for others then', () => {
    const scenario = new RecordScenario();
    expect(ofLife(scenario.letDaysPass(900).followsOf(look))).toEqual([]);
    expect(nextOfLife(scenario.record)).toBeUndefined();
  });
});

describe('the question whether it is still alive', () => {
  it.each(['council', 'union'])('is answered by %s with one word, and put anew after the next half year', (member) => {
    const scenario = asked();
    expect(ofLife(scenario.followsOf(alive(member)))).toEqual(['life-confirmed', 'life-question-settled']);
    expect(scenario.followsOf(alive(member))).toEqual([]);
    expect(ofLife(scenario.letDaysPass(179).followsOf(look))).toEqual([]);
    expect(ofLife(scenario.letDaysPass(1).followsOf(look))).toEqual(['life-questioned']);
  });

  it('is taken back by anything that somebody does', () => {
    expect(ofLife(asked().followsOf(convene))).toEqual(['life-question-settled']);
  });

  it('is not answered by a date that passes', () => {
    const scenario = asked();
    const [point] = scenario.record.workplan.actionPoints;
    const today = scenario.at().slice(0, 10);
    const due: Order = {
      to: 'workplan',
      command: { type: 'action-point-due', actionPointId: point?.id ?? '', today },
    };
    expect(scenario.followsOf(due)).toContain('action-point-overdue');
    expect(scenario.record.alliance.lifeQuestion).toBeDefined();
  });

  it('is no matter of an organisation without a vote', () => {
    expect(refusedBy(asked(), alive('stranger'))).toMatchObject({ code: 'not_entitled' });
  });

  it('is settled when the alliance ends', () => {
    const open = (scenario: RecordScenario) => openPointsOf(scenario.record);
    const scenario = RecordScenario.active();
    const points = open(scenario).map(({ of, id }) => ({ of, id, becomes: 'done', note: {} }) as const);
    const propose = { type: 'propose-dissolution', by: desk('council'), reason: {}, points } as const;
    scenario.does({ to: 'alliance', command: { ...propose, open: open(scenario) } });
    const accepting = (member: string): Order => {
      return { to: 'alliance', command: { ...wordOnDissolution(member, 1, 'accept'), open: open(scenario) } };
    };
    scenario.does(accepting('union'));
    scenario.letDaysPass(180).does(look);
    expect(ofLife(scenario.followsOf(accepting('chamber')))).toEqual(['life-question-settled']);
  });
});

describe('a dormant alliance', () => {
  it('does nothing but be woken, and says so', () => {
    const refusal = refusedBy(dormant(), convene);
    expect(refusal).toMatchObject({ code: 'illegal_transition', state: 'dormant' });
    expect(refusedBy(dormant(), alive())).toMatchObject({
      code: 'illegal_transition',
      state: 'dormant',
      allowed: expect.arrayContaining(['wake']),
    });
  });

  it.each(['council', 'chamber'])(
    'is woken by %s and goes on from where it was; a repeat changes nothing',
    (member) => {
      const scenario = dormant();
      expect(ofLife(scenario.followsOf(wake(member)))).toEqual(['alliance-woken']);
      expect(statusOf(scenario)).toBe('active');
      expect(scenario.record.alliance.dormantFrom).toBeUndefined();
      expect(scenario.followsOf(wake(member))).toEqual([]);
      expect(ofLife(scenario.letDaysPass(180).followsOf(look))).toEqual(['life-questioned']);
    },
  );

  it('lets no date of its work fall due, and catches up when it is woken', () => {
    const scenario = dormant();
    const [milestone] = scenario.record.workplan.milestones;
    const today = scenario.at().slice(0, 10);
    const due: Order = { to: 'workplan', command: { type: 'milestone-due', milestoneId: milestone?.id ?? '', today } };
    expect(scenario.followsOf(due)).toEqual([]);
    scenario.does(wake());
    expect(scenario.followsOf(due)).toContain('milestone-delayed');
  });

  it('has missed no meeting while it slept', () => {
    const scenario = RecordScenario.active();
    scenario.does(convene);
    scenario.letDaysPass(180).does(look);
    scenario.letDaysPass(32).does(look);
    const window = scenario.record.rhythm.window ?? -1;
    const due: Order = { to: 'rhythm', command: { type: 'cadence-due', window } };
    expect(ofLife(scenario.followsOf(due))).toEqual([]);
    expect(ofLife(scenario.letDaysPass(200).followsOf(wake()))).toEqual(['alliance-woken', 'cadence-resumed']);
    expect(scenario.record.rhythm).toMatchObject({ window: 4, missed: [] });
  });
});

describe('terms that run out while it sleeps', () => {
  const yearly = tripartite.map((seat) => ({ ...seat, term: { months: 12, renewals: 1 } }));

  /** Asleep, and a year and a half old. */
  function overslept() {
    const scenario = RecordScenario.active(yearly);
    scenario.letDaysPass(180).does(look);
    scenario.letDaysPass(32).does(look);
    scenario.letDaysPass(330);
    const placeOf = (id: string) => {
      const place = scenario.record.alliance.places.find(({ organizationId }) => organizationId === id);
      if (!place) throw new Error(`${id} has no place.`);
      return place;
    };
    const ofTerm = (type: 'remind-of-term' | 'end-term', id: string): Order => {
      return { to: 'alliance', command: { type, placeId: placeOf(id).id } };
    };
    const renew = (id: string): Order => {
      return { to: 'alliance', command: { type: 'renew-term', by: desk(id), placeId: placeOf(id).id } };
    };
    return { scenario, placeOf, ofTerm, renew };
  }

  it('end nothing and are told to nobody: those who sat there can still wake it', () => {
    const { scenario, ofTerm } = overslept();
    const soon = RecordScenario.active(yearly);
    soon.letDaysPass(180).does(look);
    soon.letDaysPass(32).does(look);
    expect(soon.letDaysPass(130).followsOf(ofTerm('remind-of-term', 'union'))).toEqual([]);
    for (const member of ['council', 'union', 'chamber']) {
      expect(scenario.followsOf(ofTerm('end-term', member))).toEqual([]);
    }
    expect(ofLife(scenario.followsOf(wake('union')))).toEqual(['alliance-woken']);
  });

  it('give their holders a month to renew from the day on which it is woken', () => {
    const { scenario, placeOf, ofTerm, renew } = overslept();
    scenario.does(wake('union'));
    const lastDay = scenario.at(31).slice(0, 10);
    expect(placeOf('union').termEndsOn).toBe(lastDay);
    expect(scenario.letDaysPass(1).followsOf(ofTerm('remind-of-term', 'union'))).toContain('term-ending');
    expect(scenario.followsOf(renew('union'))).toContain('term-renewed');
    expect(placeOf('union').termEndsOn).toBe(lastDay.replace(/^\d+/, (year) => String(Number(year) + 1)));
    expect(scenario.letDaysPass(29).followsOf(ofTerm('end-term', 'chamber'))).toEqual([]);
    expect(scenario.letDaysPass(3).followsOf(ofTerm('end-term', 'chamber'))).toContain('seat-vacated');
  });

  it('and such as end later keep their day', () => {
    const later = tripartite.map((seat) => ({ ...seat, term: { months: 36, renewals: 1 } }));
    const scenario = RecordScenario.active(later);
    scenario.letDaysPass(180).does(look);
    scenario.letDaysPass(32).does(look);
    const ends = () => scenario.record.alliance.places.map(({ termEndsOn }) => termEndsOn);
    const before = ends();
    scenario.does(wake());
    expect(ends()).toEqual(before);
  });
});

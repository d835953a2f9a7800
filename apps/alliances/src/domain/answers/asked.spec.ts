import { describe, expect, it } from '@jest/globals';
import { desk, Scenario, seat } from '../testing/scenario.js';
import { emptyWorkplan, type Workplan } from '../workplan/workplan.js';
import type { Amendment } from '../workplan/amendment.js';
import { CommitmentScenario } from '../testing/commitment-scenario.js';
import { ReportScenario } from '../testing/report-scenario.js';
import { emptyRhythm } from '../rhythm/rhythm.js';
import { emptyReporting } from '../reports/reporting.js';
import { type Asked, type AskedRecord, stillAsked } from './asked.js';

const seats = [seat('government', 'government_local'), seat('workers', 'workers', { maximum: 9 })];
const plan = (change: Partial<Workplan> = {}): Workplan => ({ ...emptyWorkplan('alliance'), ...change });
const recordOf = ({ alliance }: Scenario, change: Partial<AskedRecord> = {}): AskedRecord => ({
  alliance,
  workplan: plan(),
  reporting: emptyReporting,
  rhythm: emptyRhythm,
  ...change,
});
const asks = (scenario: Scenario, asked: Asked, organizationId: string, change: Partial<AskedRecord> = {}) =>
  stillAsked(recordOf(scenario, change), {}, asked, desk(organizationId), scenario.at());

describe('what a mail asked', () => {
  it('of an invitation is asked until it is answered, taken back or over', () => {
    const scenario = new Scenario(seats);
    const id = scenario.invites('union', 'workers', 'workers', 7);
    const asked: Asked = { kind: 'invitation', id, version: 0 };
    expect(asks(scenario, asked, 'union')).toBe('asked');
    expect(asks(scenario, asked, 'federation')).toBeUndefined();
    scenario.letDaysPass(8);
    expect(asks(scenario, asked, 'union')).toBe('expired');
    const other = scenario.invites('union', 'workers', 'workers', 7);
    scenario.does({ type: 'withdraw-invitation', by: scenario.coordinator, invitationId: other });
    expect(asks(scenario, { ...asked, id: other }, 'union')).toBe('withdrawn');
  });

  it('of a candidate is asked of those who have the word on it', () => {
    const scenario = new Scenario(seats);
    scenario.accepts(scenario.invites('union', 'workers', 'workers'), 'union', 'workers');
    scenario.invites('guild', 'workers', 'workers');
    const id = scenario.stands('federation', 'workers', 'workers');
    const asked: Asked = { kind: 'interest', id, version: 0 };
    expect(asks(scenario, asked, 'union')).toBe('asked');
    expect(asks(scenario, asked, 'council')).toBe('for_others');
    expect(asks(scenario, { ...asked, id: 'unknown' }, 'union')).toBeUndefined();
    scenario.agrees('union', id);
    expect(asks(scenario, asked, 'union')).toBe('accepted');
  });

  it('of a workplan is asked of the one that was read', () => {
    const scenario = new Scenario().constitute();
    const asked: Asked = { kind: 'workplan', id: 'alliance', version: 2 };
    const at = (change: Partial<Workplan>, by = 'union') => asks(scenario, asked, by, { workplan: plan(change) });
    expect(at({ version: 2, status: 'proposed' })).toBe('asked');
    expect(at({ version: 2, status: 'proposed' }, 'university')).toBe('for_others');
    expect(at({ version: 3, status: 'proposed' })).toBe('replaced');
    expect(at({ version: 2, status: 'draft' })).toBe('replaced');
    expect(at({ version: 2, status: 'accepted' })).toBe('accepted');
  });

  it('of minutes is asked of the draft that was read, until they are agreed', () => {
    const scenario = new Scenario(seats);
    const minutes = { text: {}, version: 2, draftedAt: '2027-01-01T00:00:00Z', responses: [] };
    const asked = (version: number, agreedAt?: string) => {
      const meeting = { minutes: { ...minutes, ...(agreedAt && { agreedAt }) } };
      const item: Asked = { kind: 'minutes', id: 'meeting', version };
      return stillAsked(recordOf(scenario), { meeting }, item, desk('union'), '2027-01-02T00:00:00Z');
    };
    expect(asked(2)).toBe('asked');
    expect(asked(1)).toBe('replaced');
    expect(asked(2, '2027-01-03T00:00:00Z')).toBe('agreed');
    const item: Asked = { kind: 'minutes', id: 'meeting', version: 1 };
    expect(stillAsked(recordOf(scenario), {}, item, desk('union'), '')).toBeUndefined();
  });

  it('of an amendment is asked of those who vote, until the members or the coordinator settled it', () => {
    const scenario = new Scenario().constitute();
    const amendment = { amendment: 1, reason: {}, changes: [], proposedAt: '', answers: [] };
    const at = (status: Amendment['status'], by = 'union') =>
      asks(scenario, { kind: 'amendment', id: 'alliance', version: 1 }, by, {
        workplan: plan({ amendments: [{ ...amendment, status }] }),
      });
    expect(at('proposed')).toBe('asked');
    expect(at('proposed', 'university')).toBe('for_others');
    expect([at('accepted'), at('replaced'), at('withdrawn')]).toEqual(['accepted', 'replaced', 'withdrawn']);
    expect(asks(scenario, { kind: 'amendment', id: 'alliance', version: 1 }, 'union')).toBeUndefined();
  });

  it('of a composition is asked of the proposal that was read', () => {
    const scenario = new Scenario().constitute();
    const { alliance } = scenario;
    const propose = (maximum: number) =>
      scenario.does({
        type: 'revise-composition',
        by: scenario.coordinator,
        policy: { seats: alliance.seats.map((one) => ({ ...one, maximum })), rules: alliance.policy.rules },
        origin: 'table',
      });
    const asked = (version: number, by = 'union') =>
      asks(scenario, { kind: 'composition', id: 'alliance', version }, by);
    propose(3);
    expect([asked(1), asked(1, 'university'), asked(2)]).toEqual(['asked', 'for_others', undefined]);
    propose(4);
    expect([asked(1), asked(2)]).toEqual(['replaced', 'asked']);
    for (const by of ['council', 'union', 'chamber']) {
      scenario.tries({ type: 'answer-composition', by: desk(by), proposal: 2, stance: 'accept', note: {} });
    }
    expect(asked(2)).toBe('accepted');
  });

  it('of a report is asked of each voting member until the last day of its constituency', () => {
    const scenario = new Scenario().constitute();
    const reports = ReportScenario.in('in_validation');
    const { reporting } = reports.setting;
    const { id } = reports.report;
    const at = (by: string, when = reports.at) =>
      stillAsked(recordOf(scenario, { reporting }), {}, { kind: 'report', id, version: 0 }, desk(by), when);
    expect([at('union'), at('university')]).toEqual(['asked', 'for_others']);
    expect(at('union', '2028-01-01T00:00:00.000Z')).toBe('expired');
    const accepted = ReportScenario.in('accepted').setting.reporting;
    expect(asks(scenario, { kind: 'report', id, version: 0 }, 'union', { reporting: accepted })).toBe('accepted');
    expect(asks(scenario, { kind: 'report', id: 'unknown', version: 0 }, 'union', { reporting })).toBeUndefined();
  });

  it('of a promise is asked of another voting member, of the amount that was read, until it is agreed', () => {
    const alliance = recordOf(new Scenario().constitute());
    const ledger = new CommitmentScenario();
    const at = (by: string, version = 0) => {
      const { commitment } = ledger;
      return stillAsked(alliance, { commitment }, { kind: 'commitment', id: commitment.id, version }, desk(by), '');
    };
    expect([at('union'), at('chamber'), at('university')]).toEqual(['asked', 'for_others', 'for_others']);
    ledger.does(ledger.commandOf('decline-commitment'));
    expect([at('union'), at('council')]).toEqual(['answered', 'asked']);
    ledger.does(ledger.commandOf('change-commitment'));
    expect([at('union'), at('union', 1)]).toEqual(['replaced', 'asked']);
    ledger.does(ledger.commandOf('agree-commitment'));
    expect(at('council', 1)).toBe('agreed');
    ledger.does(ledger.commandOf('withdraw-commitment'));
    expect(at('council', 1)).toBe('withdrawn');
    const unknown: Asked = { kind: 'commitment', id: 'c', version: 0 };
    expect(stillAsked(alliance, {}, unknown, desk('union'), '')).toBeUndefined();
  });

  it('of a delivery is asked of another member that may read what shows it, until one has said so', () => {
    const alliance = recordOf(new Scenario().constitute());
    const ledger = CommitmentScenario.in('planned');
    ledger.delivers('10');
    const at = (by: string, hidden = false) => {
      const { commitment } = ledger;
      const deliveries = commitment.deliveries.map((one) => ({
        ...one,
        evidence: one.evidence.map((piece) => ({ ...piece, visibleTo: hidden ? ['council'] : [] })),
      }));
      const asked: Asked = { kind: 'delivery', id: commitment.deliveries[0]?.id ?? '', version: 0 };
      return stillAsked(alliance, { commitment: { ...commitment, deliveries } }, asked, desk(by), '');
    };
    expect([at('union'), at('chamber'), at('stranger')]).toEqual(['asked', 'for_others', 'for_others']);
    expect([at('union', true), at('council', true)]).toEqual(['for_others', 'asked']);
    ledger.judges('validated');
    expect(at('union')).toBe('answered');
    expect(stillAsked(alliance, {}, { kind: 'delivery', id: 'd', version: 0 }, desk('union'), '')).toBeUndefined();
  });

  it('of its life is asked while the question is open; of a dormant one nothing but an invitation is', () => {
    const scenario = new Scenario().constitute();
    const asked: Asked = { kind: 'life', id: 'alliance', version: 0 };
    expect(asks(scenario, asked, 'union')).toBe('answered');
    const at = (alliance: AskedRecord['alliance'], by = 'union') => asks(scenario, asked, by, { alliance });
    const lifeQuestion = { askedAt: '', since: '', answerBy: '2027-09-01' };
    expect(at({ ...scenario.alliance, lifeQuestion })).toBe('asked');
    expect(at({ ...scenario.alliance, lifeQuestion }, 'university')).toBe('for_others');
    expect(at({ ...scenario.alliance, status: 'dormant', dormantFrom: 'active' })).toBe('dormant');
  });

  it('is asked no more when the alliance has ended, but for what it still signs once concluded', () => {
    const concluded = { alliance: { ...new Scenario().constitute().alliance, status: 'concluded' as const } };
    const { setting, report } = ReportScenario.in('in_validation');
    const { reporting } = setting;
    const ended = (kind: Asked['kind'], id = 'alliance') =>
      asks(new Scenario(), { kind, id, version: 1 }, 'union', { ...concluded, reporting });
    expect([ended('workplan'), ended('life'), ended('report', report.id)]).toEqual(['ended', 'ended', 'asked']);
    const scenario = new Scenario(seats);
    const id = scenario.invites('union', 'workers', 'workers');
    scenario.dissolves();
    expect(asks(scenario, { kind: 'invitation', id, version: 0 }, 'union')).toBe('ended');
  });
});

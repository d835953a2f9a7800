import { describe, expect, it } from '@jest/globals';
import { desk, Scenario, seat } from '../testing/scenario.js';
import { emptyWorkplan, type Workplan } from '../workplan/workplan.js';
import { type Asked, stillAsked } from './asked.js';

const seats = [seat('government', 'government_local'), seat('workers', 'workers', { maximum: 9 })];
const plan = (change: Partial<Workplan> = {}): Workplan => ({ ...emptyWorkplan('alliance'), ...change });
const asks = (scenario: Scenario, asked: Asked, organizationId: string, workplan = plan()) =>
  stillAsked({ alliance: scenario.alliance, workplan }, undefined, asked, desk(organizationId), scenario.at());

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
    const scenario = new Scenario(seats);
    const asked: Asked = { kind: 'workplan', id: 'alliance', version: 2 };
    const at = (change: Partial<Workplan>) => asks(scenario, asked, 'union', plan(change));
    expect(at({ version: 2, status: 'proposed' })).toBe('asked');
    expect(at({ version: 3, status: 'proposed' })).toBe('replaced');
    expect(at({ version: 2, status: 'draft' })).toBe('replaced');
    expect(at({ version: 2, status: 'accepted' })).toBe('accepted');
  });

  it('of minutes is asked of the draft that was read, until they are agreed', () => {
    const { alliance } = new Scenario(seats);
    const minutes = { text: {}, version: 2, draftedAt: '2027-01-01T00:00:00Z', responses: [] };
    const asked = (version: number, agreedAt?: string) => {
      const meeting = { minutes: { ...minutes, ...(agreedAt && { agreedAt }) } };
      const item: Asked = { kind: 'minutes', id: 'meeting', version };
      return stillAsked({ alliance, workplan: plan() }, meeting, item, desk('union'), '2027-01-02T00:00:00Z');
    };
    expect(asked(2)).toBe('asked');
    expect(asked(1)).toBe('replaced');
    expect(asked(2, '2027-01-03T00:00:00Z')).toBe('agreed');
    const item: Asked = { kind: 'minutes', id: 'meeting', version: 1 };
    expect(stillAsked({ alliance, workplan: plan() }, undefined, item, desk('union'), '')).toBeUndefined();
  });

  it('is asked no more when the alliance has ended', () => {
    const scenario = new Scenario(seats);
    const id = scenario.invites('union', 'workers', 'workers');
    scenario.does({ type: 'dissolve', by: scenario.coordinator, reason: 'other' });
    expect(asks(scenario, { kind: 'invitation', id, version: 0 }, 'union')).toBe('ended');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { OpenPoint, SettledPoint } from '../ending/open-point.js';
import { desk, Scenario, wordOnDissolution } from '../testing/scenario.js';
import type { AllianceCommand } from './alliance-commands.js';

const open: readonly OpenPoint[] = [
  { of: 'milestone', id: 'office', organizationId: 'union', dueOn: '2027-03-01', title: { en: 'The office' } },
];
const toChamber: readonly SettledPoint[] = [
  { of: 'milestone', id: 'office', becomes: 'handed_over', organizationId: 'chamber', note: {} },
];
type Propose = Extract<AllianceCommand, { type: 'propose-dissolution' }>;
const proposing = (who: string, points: readonly SettledPoint[] = []): Propose => {
  return { type: 'propose-dissolution', by: desk(who), reason: { en: 'No means' }, open: [], points };
};
const word = (who: string, stance: 'accept' | 'dissent' = 'accept', proposal = 1) =>
  wordOnDissolution(who, proposal, stance);

describe('an alliance that forms', () => {
  it('is dissolved by its provisional coordinator at once, and by nobody else', () => {
    const scenario = new Scenario();
    scenario.stands('union', 'workers', 'workers');
    expect(scenario.refusalOf(proposing('union'))).toMatchObject({ code: 'not_entitled' });
    expect(scenario.does(proposing('council'))).toEqual(['alliance-dissolved']);
    expect(scenario.alliance).toMatchObject({ status: 'dissolved', dissolution: { decidedBy: 'coordinator' } });
  });
});

describe('a constituted alliance', () => {
  it('is dissolved when the quorum of its policy accepts; who proposes it with a vote has accepted it by that', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.does(proposing('union'))).toEqual(['dissolution-proposed']);
    expect(scenario.does(proposing('union'))).toEqual([]);
    expect(scenario.does(word('union'))).toEqual([]);
    expect(scenario.does(word('council'))).toEqual(['dissolution-answered']);
    expect(scenario.does(word('chamber'))).toEqual(['dissolution-answered', 'alliance-dissolved']);
    const { status, dissolution, proposedDissolution } = scenario.alliance;
    expect(status).toBe('dissolved');
    expect(dissolution).toMatchObject({ decidedBy: 'members', reason: { en: 'No means' } });
    expect(dissolution?.answers.map(({ organizationId }) => organizationId)).toEqual(['union', 'council', 'chamber']);
    expect(proposedDissolution).toBeUndefined();
  });

  it('is not by the coordinator alone, nor by whoever has no vote', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.does(proposing('council'))).toEqual(['dissolution-proposed']);
    expect(scenario.refusalOf(proposing('stranger'))).toMatchObject({ code: 'not_entitled' });
    expect(scenario.refusalOf(word('stranger'))).toMatchObject({ code: 'not_entitled' });
    expect(scenario.alliance.status).toBe('constituted');
  });

  it('keeps a dissent beside it for good, also beside another proposal', () => {
    const scenario = new Scenario().constitute();
    scenario.does(proposing('council'));
    scenario.does(word('chamber', 'dissent'));
    expect(scenario.does({ ...proposing('council'), reason: { en: 'Nobody goes on' } })).toEqual([
      'dissolution-proposed',
    ]);
    expect(scenario.refusalOf(word('union'))).toMatchObject({ code: 'proposal_replaced', facts: { proposal: 2 } });
    scenario.does(word('union', 'accept', 2));
    scenario.does(word('chamber', 'accept', 2));
    const { answers } = scenario.alliance.dissolution ?? { answers: [] };
    expect(answers.map(({ organizationId, stance }) => [organizationId, stance])).toEqual([
      ['chamber', 'dissent'],
      ['council', 'accept'],
      ['union', 'accept'],
      ['chamber', 'accept'],
    ]);
  });

  it('names what is open: when it is proposed, and what opened since before the last word', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.refusalOf({ ...proposing('council'), open })).toMatchObject({
      code: 'open_points',
      facts: { open: ['milestone:office'] },
    });
    scenario.does(proposing('council'));
    scenario.does(word('union'));
    expect(scenario.refusalOf({ ...word('chamber'), open })).toMatchObject({ code: 'open_points' });
    expect(scenario.does({ ...proposing('union', toChamber), open })).toEqual(['dissolution-proposed']);
    scenario.does({ ...word('council', 'accept', 2), open });
    expect(scenario.does({ ...word('chamber', 'accept', 2), open })).toEqual([
      'dissolution-answered',
      'alliance-dissolved',
      'open-points-handed-over',
    ]);
    expect(scenario.alliance.dissolution?.points).toEqual([
      { ...toChamber[0], dueOn: '2027-03-01', title: { en: 'The office' } },
    ]);
  });

  it('hands nothing over that was settled since it was proposed', () => {
    const scenario = new Scenario().constitute();
    scenario.does({ ...proposing('council', toChamber), open });
    scenario.does(word('union'));
    expect(scenario.does(word('chamber'))).toEqual(['dissolution-answered', 'alliance-dissolved']);
    expect(scenario.alliance.dissolution?.points).toEqual([]);
  });

  it('hands nothing over to who has left since it was proposed: another proposal says what becomes of it', () => {
    const scenario = new Scenario().constitute();
    const leave = (who: string): AllianceCommand => {
      const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === who)?.id ?? '';
      return { type: 'vacate-place', by: desk(who), placeId };
    };
    scenario.does({ ...proposing('council', toChamber), open });
    scenario.does(leave('chamber'));
    expect(scenario.refusalOf({ ...word('union'), open })).toMatchObject({
      code: 'unknown_owner',
      facts: { organizationId: 'chamber' },
    });
    const dropped = toChamber.map(({ of, id }): SettledPoint => ({ of, id, becomes: 'dropped', note: {} }));
    scenario.does({ ...proposing('union', dropped), open });
    expect(scenario.does({ ...word('council', 'accept', 2), open })).toContain('alliance-dissolved');
  });

  it('goes on when whoever proposed it, or the coordinator, takes the proposal back', () => {
    for (const who of ['union', 'council']) {
      const scenario = new Scenario().constitute();
      scenario.does(proposing('union'));
      expect(scenario.refusalOf({ type: 'withdraw-dissolution', by: desk('chamber') }).code).toBe('not_entitled');
      expect(scenario.does({ type: 'withdraw-dissolution', by: desk(who) })).toEqual(['dissolution-withdrawn']);
      expect(scenario.refusalOf(word('chamber')).code).toBe('no_dissolution_proposed');
      expect(scenario.refusalOf({ type: 'withdraw-dissolution', by: desk(who) }).code).toBe('no_dissolution_proposed');
      expect(scenario.refusalOf({ type: 'withdraw-dissolution', by: desk('stranger') }).code).toBe('not_entitled');
    }
  });

  it('is dissolved by its coordinator where nobody has a vote any more', () => {
    const scenario = new Scenario().constitute();
    for (const place of scenario.alliance.places) {
      scenario.does({ type: 'vacate-place', by: desk(place.organizationId), placeId: place.id });
    }
    expect(scenario.refusalOf(proposing('union'))).toMatchObject({ code: 'not_entitled' });
    expect(scenario.does(proposing('council'))).toContain('alliance-dissolved');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Step } from '../domain/record/conduct.js';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { desk, standing } from '../domain/testing/scenario.js';
import { timelineOf } from './timeline-entry-of.js';

const context = { at: '2027-02-01T12:00:00.000Z', newId: () => 'entry' };
const entriesOf = (steps: readonly Step[]) => timelineOf(steps, desk('union'), context);

describe('the timeline', () => {
  it('keeps ids and codes, and no text that somebody wrote', () => {
    const scenario = new RecordScenario();
    const message = { es: 'Una carta personal' };
    const command = { ...standing('union', 'workers', 'workers'), message, offers: ['training'] };
    const entries = entriesOf(scenario.does({ to: 'alliance', command }));
    expect(entries[0]).toMatchObject({
      _id: 'entry',
      allianceId: 'alliance',
      type: 'interest-expressed',
      personId: 'union-desk',
      organizationId: 'union',
      details: { organizationId: 'union', seatId: 'workers', constituency: 'workers' },
    });
    expect(JSON.stringify(entries)).not.toContain('carta');
  });

  it('keeps who dissented and not the words, which stay beside the plan', () => {
    const scenario = RecordScenario.active();
    const note = { en: 'Domestic workers are missing' };
    const by = desk('union');
    const word = { type: 'respond-to-workplan', by, proposal: 1, stance: 'dissent', note } as const;
    const entries = entriesOf(scenario.does({ to: 'workplan', command: word }));
    expect(entries[0]?.details).toMatchObject({ responseOrganizationId: 'union', responseStance: 'dissent' });
    expect(JSON.stringify(entries)).not.toContain('Domestic');
  });

  it('tells what a group says among itself to that group only', () => {
    const scenario = new RecordScenario().stands('union', 'workers');
    const invited = { ...standing('absent', 'workers', 'workers').organization };
    const expiresAt = scenario.at(10);
    const invite = {
      by: desk('council'),
      seatId: 'workers',
      message: {},
      expiresAt,
      expiresOn: expiresAt.slice(0, 10),
    };
    scenario.does({ to: 'alliance', command: { type: 'invite-partner', organization: invited, ...invite } });
    scenario.stands('league', 'workers');
    const interestId = scenario.record.alliance.interests.at(-1)?.id ?? '';
    const steps = scenario.does({
      to: 'alliance',
      command: { type: 'decline-interest', by: desk('union'), interestId, reason: 'mandate' },
    });
    const entries = entriesOf(steps);
    expect(entries.map(({ type, group }) => [type, group])).toEqual([
      ['candidate-voiced', 'workers'],
      ['interest-declined', undefined],
    ]);
    expect(entries[0]).toMatchObject({ organizationId: 'union', details: { voiceReason: 'mandate' } });
    expect(entries[1]).not.toHaveProperty('organizationId');
    expect(entries[1]?.details).toMatchObject({ organizationId: 'league', decidedBy: 'group' });
    expect(entries[1]?.details).not.toHaveProperty('reason');
  });

  it('leaves out what the rules only noted for themselves', () => {
    const scenario = RecordScenario.active().letDaysPass(47);
    const steps = scenario.does({ to: 'rules' });
    expect(steps.map(({ fact }) => fact.event.type)).toEqual(['health-proposed', 'health-changed', 'fell-silent']);
    expect(entriesOf(steps).map(({ type }) => type)).toEqual(['health-changed', 'fell-silent']);
  });
});

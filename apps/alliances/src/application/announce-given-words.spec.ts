import { describe, expect, it } from '@jest/globals';
import { WordGiven } from '#contracts';
import { ConsultationScenario } from '../domain/testing/consultation-scenario.js';
import { Scenario, tripartite } from '../domain/testing/scenario.js';
import { announceAffiliates } from './announce-affiliates.js';
import { announceAlliance } from './announce-alliance.js';
import type { Voice } from './voice.js';

const ids = { allianceId: 'alliance', initiativeId: 'initiative' };

/** What is said with a voice. */
function saidWith(speak: (voice: Voice) => void): unknown {
  const said: [string, object][] = [];
  speak({ ids, members: [], openDuties: () => 0, say: ({ type }, data) => said.push([type, data]) });
  return said;
}

describe('that a word was given is told, and not what it says', () => {
  it('of an affiliate to its confederation', () => {
    const { events, consultation } = ConsultationScenario.in('answered');
    const answered = events.filter(({ type }) => type === 'affiliate-answered');
    const said = saidWith((voice) => answered.forEach((event) => announceAffiliates(event, voice)));
    const word = { ...ids, on: 'affiliates', id: consultation.id };
    expect(said).toEqual([
      [WordGiven.type, { ...word, organizationId: 'miners' }],
      [WordGiven.type, { ...word, organizationId: 'teachers' }],
    ]);
  });

  it('of a group on one of its candidates', () => {
    const scenario = new Scenario(tripartite);
    scenario.stands('miners', 'workers', 'workers');
    scenario.invites('other', 'workers', 'workers', 30);
    const id = scenario.stands('candidate', 'workers', 'workers');
    scenario.agrees('miners', id);
    const voiced = scenario.events.findLast((event) => event.type === 'candidate-voiced');
    const said = saidWith((voice) => voiced && announceAlliance(voiced, scenario.alliance, voice));
    expect(said).toEqual([[WordGiven.type, { ...ids, on: 'interest', id, organizationId: 'miners' }]]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { policyOf } from '../domain/alliance/alliance.js';
import { emptyRhythm } from '../domain/rhythm/rhythm.js';
import { Scenario } from '../domain/testing/scenario.js';
import { meetingSettingOf } from './meeting-setting.js';

describe('what a meeting knows of its alliance', () => {
  it('is the rules of the policy that was in force at its hour, and of the present one before there was any', () => {
    const scenario = new Scenario();
    const { seats, rules } = policyOf(scenario.alliance);
    const strict = { ...rules, quorum: { overall: 'all', constituencies: 'none' } } as const;
    const before = scenario.at();
    const by = scenario.coordinator;
    scenario.does({ type: 'revise-composition', by, policy: { seats, rules: strict }, origin: 'table' });
    const { rulesAt } = meetingSettingOf(scenario.alliance, emptyRhythm);
    expect(rulesAt(before)).toEqual(rules);
    expect(rulesAt(scenario.at())).toEqual(strict);
    expect(rulesAt('2020-01-01T00:00:00.000Z')).toEqual(strict);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ReportScenario } from '../testing/report-scenario.js';
import { dayEnds } from '../time/day-ends.js';

const validating = () => ReportScenario.in('in_validation');
const end = (scenario: ReportScenario) => {
  scenario.nextDay();
  return scenario.nextDay();
};

describe('when somebody leaves the table', () => {
  const unionOnly = () => {
    const scenario = validating();
    for (const who of ['council', 'chamber', 'union']) scenario.says(who, 'validate');
    return scenario;
  };

  it('the words of those who stay are counted anew, and may be enough', () => {
    const scenario = unionOnly();
    expect(scenario.leaves('federation')).toEqual(['constituency-spoke', 'report-accepted']);
    expect(scenario.positionOf('workers')).toBe('validated');
    expect(scenario.report).toMatchObject({ status: 'accepted', silences: [] });
  });

  it('a word that is said again counts, also where nobody has counted since', () => {
    const scenario = unionOnly();
    scenario.leaves('federation', false);
    expect(scenario.says('union', 'validate')).toEqual(['constituency-spoke', 'report-accepted']);
    expect(scenario.report.words).toHaveLength(3);
  });

  it('nobody is recorded as silent whose words were enough', () => {
    const scenario = unionOnly();
    scenario.leaves('federation', false);
    scenario.at = dayEnds(scenario.endOf('workers')).toISOString();
    expect(scenario.clock()).toEqual(['constituency-spoke', 'report-accepted']);
  });

  it('an institution that counts as one with others leaves them to speak', () => {
    const scenario = validating();
    const voting = scenario.setting.voting.map((one) =>
      one.constituency === 'workers' ? { ...one, voice: 'government/CR' } : one,
    );
    scenario.setting = { ...scenario.setting, voting };
    scenario.says('union', 'validate');
    expect(scenario.leaves('federation')).toEqual(['constituency-spoke']);
  });

  it('its own word stays on record, and those who said nothing have said nothing', () => {
    const scenario = validating();
    scenario.says('union', 'dissent');
    scenario.leaves('union');
    expect(scenario.positionOf('workers')).toBe('dissented');
    expect(scenario.leaves('chamber')).toEqual([]);
    expect(scenario.positionOf('employers')).toBe('open');
  });

  it('the silent who are asked again are heard by what they have said', () => {
    const scenario = unionOnly();
    end(scenario);
    expect(scenario.leaves('federation')).toEqual([]);
    expect(scenario.positionOf('workers')).toBe('silent');
    expect(scenario.does(scenario.commandOf('ask-again'))).toEqual([
      'validation-renewed',
      'constituency-spoke',
      'report-accepted',
    ]);
    expect(scenario.report.silences).toMatchObject([{ constituency: 'workers' }]);
  });

  it('a constituency of which nobody is left is waited for while the policy needs it, and no longer', () => {
    const optional = (scenario: ReportScenario) => {
      scenario.setting = { ...scenario.setting, needed: ['government_local', 'workers'] };
      return scenario;
    };
    const leaving = optional(validating());
    for (const who of ['council', 'union', 'federation']) leaving.says(who, 'validate');
    expect(leaving.leaves('chamber')).toEqual(['constituency-left', 'report-accepted']);
    expect(leaving.report).toMatchObject({ status: 'accepted', silences: [] });
    expect(leaving.positionOf('employers')).toBe('left');
    const silent = validating();
    for (const who of ['council', 'union', 'federation']) silent.says(who, 'validate');
    end(silent);
    expect(silent.leaves('chamber')).toEqual([]);
    expect(silent.does(silent.commandOf('ask-again'))).toEqual(['validation-renewed']);
    end(silent);
    expect(optional(silent).does(silent.commandOf('ask-again'))).toEqual(['constituency-left', 'report-accepted']);
    expect(silent.report.silences).toHaveLength(2);
  });

  it('whoever comes in time for a constituency that had left is heard', () => {
    const scenario = validating();
    scenario.setting = { ...scenario.setting, needed: [] };
    scenario.leaves('chamber');
    const guild = { organizationId: 'guild', constituency: 'employers' };
    scenario.setting = { ...scenario.setting, voting: [...scenario.setting.voting, guild] };
    expect(scenario.says('guild', 'dissent')).toEqual(['report-dissented', 'constituency-spoke']);
    expect(scenario.positionOf('employers')).toBe('dissented');
  });

  const withoutChamber = () => {
    const scenario = validating();
    scenario.setting = { ...scenario.setting, needed: [] };
    expect(scenario.leaves('chamber')).toEqual(['constituency-left']);
    return scenario;
  };

  it('whoever comes in time for a constituency that had left is asked like everybody else, and waited for', () => {
    const scenario = withoutChamber();
    const day = scenario.endOf('employers');
    expect(scenario.comes('guild', 'employers')).toEqual(['constituency-returned']);
    expect(scenario.report.hearings).toContainEqual({
      constituency: 'employers',
      position: 'open',
      askedAt: scenario.at,
      endsOn: day,
      reminded: false,
      extended: false,
    });
    for (const who of ['council', 'union', 'federation']) scenario.says(who, 'validate');
    expect(scenario.report.status).toBe('in_validation');
    expect(scenario.says('guild', 'validate')).toEqual(['report-validated', 'constituency-spoke', 'report-accepted']);
  });

  it('whoever comes in the last days is not reminded as it is asked', () => {
    const scenario = withoutChamber();
    scenario.at = new Date(dayEnds(scenario.endOf('employers')).getTime() - 2 * 86_400_000).toISOString();
    expect(scenario.comes('guild', 'employers')).toEqual(['constituency-returned']);
    expect(scenario.report.hearings.find(({ constituency }) => constituency === 'employers')?.reminded).toBe(true);
  });

  it('the last word of the others is not enough where somebody has come whom nobody has counted yet', () => {
    const scenario = withoutChamber();
    for (const who of ['council', 'union']) scenario.says(who, 'validate');
    const { voting } = scenario.setting;
    scenario.setting = {
      ...scenario.setting,
      voting: [...voting, { organizationId: 'guild', constituency: 'employers' }],
    };
    expect(scenario.says('federation', 'validate')).toEqual([
      'report-validated',
      'constituency-spoke',
      'constituency-returned',
    ]);
    expect(scenario.report.status).toBe('in_validation');
  });

  it('whoever comes after the last day of a constituency that had left is waited for no more', () => {
    const scenario = withoutChamber();
    scenario.at = dayEnds(scenario.endOf('employers')).toISOString();
    expect(scenario.comes('guild', 'employers')).toEqual([]);
    expect(scenario.positionOf('employers')).toBe('left');
  });

  it('a report that was accepted is not counted again when somebody comes back and dissents', () => {
    const scenario = validating();
    scenario.setting = { ...scenario.setting, needed: [] };
    const { voting } = scenario.setting;
    for (const who of ['council', 'chamber', 'union']) scenario.says(who, 'validate');
    for (const who of ['union', 'federation']) scenario.leaves(who, who === 'federation');
    expect(scenario.report.status).toBe('accepted');
    scenario.setting = {
      ...scenario.setting,
      voting: voting.filter(({ organizationId }) => organizationId !== 'federation'),
    };
    expect(scenario.says('union', 'dissent')).toEqual(['report-dissented']);
    expect(scenario.positionOf('workers')).toBe('left');
  });

  it('nobody accepts a report of which nobody has spoken', () => {
    const scenario = validating();
    scenario.setting = { ...scenario.setting, needed: [] };
    for (const who of ['council', 'union', 'federation']) scenario.leaves(who);
    expect(scenario.leaves('chamber')).toEqual(['constituency-left']);
    expect(scenario.report.status).toBe('in_validation');
  });

  it('nothing is counted in an alliance that sleeps or was dissolved', () => {
    const scenario = unionOnly();
    scenario.setting = { ...scenario.setting, allianceStatus: 'dormant' };
    expect(scenario.leaves('federation')).toEqual([]);
  });
});

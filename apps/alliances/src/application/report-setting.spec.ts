import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { ReportScenario } from '../domain/testing/report-scenario.js';
import { desk, standing } from '../domain/testing/scenario.js';
import { reportSettingOf } from './report-setting.js';

const needed = ({ record }: RecordScenario) => reportSettingOf(record).needed;

function leaves(scenario: RecordScenario, who: string): void {
  const placeId = scenario.record.alliance.places.find(({ organizationId }) => organizationId === who)?.id ?? '';
  scenario.does({ to: 'alliance', command: { type: 'vacate-place', by: desk(who), placeId } });
}

describe('what a report knows of its alliance', () => {
  it('is that nobody has to come for a municipality that leaves its seat to the ministry', () => {
    const scenario = RecordScenario.active();
    scenario.does({ to: 'alliance', command: standing('ministry', 'government_national', 'government') });
    const interestId = scenario.record.alliance.interests.at(-1)?.id ?? '';
    scenario.does({ to: 'alliance', command: { type: 'accept-interest', by: desk('council'), interestId } });
    expect(reportSettingOf(scenario.record).voting).toMatchObject([{}, {}, {}, { organizationId: 'ministry' }]);
    leaves(scenario, 'council');
    expect(needed(scenario)).toEqual([]);
    const report = ReportScenario.in('in_validation');
    for (const who of ['union', 'federation', 'chamber']) report.says(who, 'validate');
    report.setting = { ...report.setting, needed: needed(scenario) };
    expect(report.leaves('council')).toEqual(['constituency-left', 'report-accepted']);
  });

  it('is who may come for a seat that is empty', () => {
    const scenario = RecordScenario.active();
    leaves(scenario, 'union');
    leaves(scenario, 'council');
    expect(needed(scenario)).toEqual(['government_national', 'government_local', 'workers']);
  });
});

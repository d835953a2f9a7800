import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk } from '../testing/scenario.js';
import type { Order } from './conduct.js';
import { nextHealthReview } from './record-health.js';
import { fallsSilentAt } from './review-silence.js';

const look: Order = { to: 'rules' };
const convince: Order = {
  to: 'health',
  command: { type: 'set-health', by: desk('council'), byCoordinator: true, status: 'on_track', note: { en: 'We met' } },
};
const ofSilence = (types: readonly string[]) => types.filter((type) => type.includes('silen'));

describe('the silence of an alliance', () => {
  it('begins when nobody has done anything for 21 days, and is said once', () => {
    const scenario = new RecordScenario();
    const { lastActivityAt } = scenario.record;
    expect(nextHealthReview(scenario.record, scenario.at())).toBe('2027-01-22T00:01:00.000Z');
    expect(scenario.letDaysPass(20).followsOf(look)).toEqual([]);
    expect(scenario.letDaysPass(1).followsOf(look)).toEqual(['fell-silent']);
    expect(scenario.record.health.silentSince).toBe(lastActivityAt);
    expect(scenario.letDaysPass(1).followsOf(look)).toEqual([]);
    expect(ofSilence(scenario.letDaysPass(30).followsOf(look))).toEqual([]);
    expect(fallsSilentAt(scenario.record)).toBeUndefined();
  });

  it('ends as soon as somebody does something, and the next one is said again', () => {
    const scenario = new RecordScenario();
    scenario.letDaysPass(22).does(look);
    expect(scenario.followsOf(convince)).toEqual(['health-set', 'silence-ended']);
    expect(scenario.record.health.silentSince).toBeUndefined();
    expect(scenario.letDaysPass(20).followsOf(look)).toEqual([]);
    expect(scenario.letDaysPass(1).followsOf(look)).toEqual(['fell-silent']);
  });

  it('does not end because a date passed', () => {
    const scenario = RecordScenario.active();
    scenario.letDaysPass(31);
    const [point] = scenario.record.workplan.actionPoints;
    const due = {
      type: 'action-point-due',
      actionPointId: point?.id ?? '',
      today: scenario.at().slice(0, 10),
    } as const;
    expect(ofSilence(scenario.followsOf({ to: 'workplan', command: due }))).toEqual(['fell-silent']);
    expect(ofSilence(scenario.letDaysPass(20).followsOf(look))).toEqual([]);
    expect(scenario.record.health.silentSince).toBe(scenario.record.lastActivityAt);
  });

  it('is said however late the alarm comes', () => {
    const scenario = new RecordScenario();
    expect(ofSilence(scenario.letDaysPass(100).followsOf(look))).toEqual(['fell-silent']);
  });

  it('is over when the alliance has ended, and none after it', () => {
    const withdrawn: Order = {
      to: 'alliance',
      command: { type: 'initiative-withdrawn' },
    };
    const silent = new RecordScenario();
    silent.letDaysPass(22).does(look);
    expect(ofSilence(silent.followsOf(withdrawn))).toEqual(['silence-ended']);
    expect(silent.letDaysPass(30).followsOf(look)).toEqual([]);
    const ended = new RecordScenario();
    ended.does(withdrawn);
    expect(ended.letDaysPass(30).followsOf(look)).toEqual([]);
  });
});

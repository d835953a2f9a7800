import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Activity } from './activity.js';
import { forecastDelays } from './forecast-delays.js';
import type { Milestone } from './milestone.js';

const milestone = (id: string, dueOn: string, more: Partial<Milestone> = {}): Milestone => ({
  id,
  title: {},
  ownerOrganizationId: 'union',
  dueOn,
  weight: 1,
  dependsOn: [],
  status: 'planned',
  statusSince: '2027-01-01T00:00:00.000Z',
  note: {},
  evidence: [],
  ...more,
});
const activity = (id: string, milestoneId: string, dueOn: string, more: Partial<Activity> = {}): Activity => ({
  ...milestone(id, dueOn),
  milestoneId,
  kind: 'task',
  parties: [],
  findings: [],
  status: 'planned',
  ...more,
});
const today = '2027-03-10';
const said = (milestones: readonly Milestone[], activities: readonly Activity[] = []) =>
  forecastDelays({ milestones, activities }, today).map(
    ({ id, expectedOn, days, causes }) => `${id} ${expectedOn} +${days} ${causes.join(',')}`,
  );

describe('what a delay pushes', () => {
  it('is nothing where nothing is late', () => {
    expect(said([milestone('a', today), milestone('b', '2027-04-01', { dependsOn: ['a'] })])).toEqual([]);
  });

  it('is all that waits for it, as far as its day is reached', () => {
    const late = milestone('a', '2027-03-01', { status: 'delayed', expectedOn: '2027-04-15' });
    const near = milestone('b', '2027-04-01', { dependsOn: ['a'] });
    const far = milestone('c', '2027-06-01', { dependsOn: ['b'] });
    expect(said([far, near, late])).toEqual(['a 2027-04-15 +45 a', 'b 2027-04-15 +14 a']);
  });

  it('is an activity by its whole length, and its milestone with it', () => {
    const late = milestone('a', '2027-03-01', { status: 'delayed', expectedOn: '2027-04-15' });
    const visit = activity('v', 'b', '2027-04-10', { startsOn: '2027-04-05', dependsOn: ['a'] });
    expect(said([late, milestone('b', '2027-04-12')], [visit])).toEqual([
      'a 2027-04-15 +45 a',
      'b 2027-04-20 +8 a',
      'v 2027-04-20 +10 a',
    ]);
  });

  it('is counted from today for what is late without a word, and a day at least for what its owner calls late', () => {
    expect(said([milestone('a', '2027-03-01'), milestone('b', '2027-04-01', { status: 'delayed' })])).toEqual([
      'a 2027-03-10 +9 a',
      'b 2027-04-02 +1 b',
    ]);
  });

  it('is no longer pushed by what was achieved, done or dropped', () => {
    const waiting = milestone('z', '2027-03-20', { dependsOn: ['a', 'b', 'v'] });
    const settled = [
      milestone('a', '2027-01-01', { status: 'achieved' }),
      milestone('b', '2027-01-01', { status: 'dropped' }),
    ];
    expect(said([waiting, ...settled], [activity('v', 'b', '2027-01-01', { status: 'done' })])).toEqual([]);
  });

  it('is as docs/alliance-workplan.md works it out', () => {
    const protocol = milestone('protocol', '2027-03-31', { weight: 3 });
    const office = milestone('office', '2027-04-30', { dependsOn: ['protocol'] });
    const visit = activity('visit', 'protocol', '2027-03-05', { startsOn: '2027-03-01' });
    expect(said([protocol, office], [visit])).toEqual(['visit 2027-03-10 +5 visit']);
    const delayed = { ...protocol, status: 'delayed' as const, expectedOn: '2027-05-15' };
    expect(said([delayed, office])).toEqual(['office 2027-05-15 +15 protocol', 'protocol 2027-05-15 +45 protocol']);
  });

  it('never grows smaller on the way, and names causes that are late of themselves', () => {
    const day = (at: number) => new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10);
    const drawn = fc.array(fc.record({ gap: fc.nat(40), late: fc.nat(60), waits: fc.nat(255) }), { maxLength: 8 });
    fc.assert(
      fc.property(drawn, (rows) => {
        let due = 0;
        const milestones = rows.map(({ gap, late, waits }, at) => {
          due += gap;
          const dependsOn = rows.slice(0, at).flatMap((_, before) => ((waits >> before) & 1 ? [`m${before}`] : []));
          const delay = late > 40 ? { status: 'delayed' as const, expectedOn: day(due + late) } : {};
          return milestone(`m${at}`, day(due), { dependsOn, ...delay });
        });
        const delays = forecastDelays({ milestones, activities: [] }, day(0));
        const expected = new Map(delays.map(({ id, expectedOn }) => [id, expectedOn]));
        for (const { id, dueOn, dependsOn } of milestones) {
          for (const before of dependsOn) {
            const earliest = expected.get(before) ?? dueOn;
            expect((expected.get(id) ?? dueOn) >= earliest).toBe(true);
          }
        }
        for (const { causes } of delays) {
          expect(causes.length).toBeGreaterThan(0);
          for (const id of causes) expect(milestones.find((one) => one.id === id)?.status).toBe('delayed');
        }
      }),
      { numRuns: 100 },
    );
  });
});

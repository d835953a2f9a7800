import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { namedSubjectOf, organizationsIn } from './timeline-subject.js';

describe('what an entry of the timeline is about', () => {
  const { record } = RecordScenario.active();
  const [milestone] = record.workplan.milestones;
  const [point] = record.workplan.actionPoints;
  const milestoneId = milestone?.id ?? '';
  const apart = new Map([['promise', { es: 'Para los talleres' }]]);
  const about = (details: Record<string, string>) => namedSubjectOf(details, record, apart);

  it('is named by its title in the workplan', () => {
    expect(about({ milestoneId, dueOn: '2027-01-31' })).toEqual({
      of: 'milestone',
      id: milestoneId,
      title: milestone?.title,
    });
    expect(about({ actionPointId: point?.id ?? '' })).toMatchObject({ of: 'action_point', title: point?.title });
  });

  it('is the commitment of a delivery, and not the milestone that it serves', () => {
    const title = { es: 'Para los talleres' };
    expect(about({ milestoneId, commitmentId: 'promise' })).toEqual({ of: 'commitment', id: 'promise', title });
  });

  it('is a decision by what was decided, and not the meeting that took it; else the day of that', () => {
    const taken = { meetingId: 'meeting', day: '2027-03-15' };
    const days = ['2027-03-15'];
    const text = { es: 'Se adopta el protocolo.' };
    const decided = namedSubjectOf({ ...taken, decisionId: 'decision' }, record, new Map([['decision', text]]));
    expect(decided).toEqual({ of: 'decision', id: 'decision', title: text, days });
    expect(about({ ...taken, decisionId: 'decision' })).toEqual({ of: 'decision', id: 'decision', days });
  });

  it('is a meeting by the day that it was on then, and a report by its period', () => {
    const day = '2027-03-15';
    expect(about({ meetingId: 'meeting', day })).toEqual({ of: 'meeting', id: 'meeting', days: [day] });
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const report = { id: 'report', period, status: 'due', dueOn: '2027-04-15', hearings: [] } as const;
    const reporting = { reports: [report] };
    expect(namedSubjectOf({ reportId: 'report' }, { ...record, reporting }, apart)).toEqual({
      of: 'report',
      id: 'report',
      days: [period.from, period.to],
    });
  });

  it('keeps its id where it is not there any more, and is nothing where nothing is named', () => {
    expect(about({ milestoneId: 'dropped' })).toEqual({ of: 'milestone', id: 'dropped' });
    expect(about({ constituency: 'workers' })).toBeUndefined();
  });
});

describe('the organisations of an entry of the timeline', () => {
  it('are who did it and whose it is, each once', () => {
    const details = { ownerOrganizationId: 'chamber', judgedBy: 'union', deliveryId: 'delivery' };
    expect(organizationsIn({ organizationId: 'union', details })).toEqual(['union', 'chamber']);
    expect(organizationsIn({ details: { organizationId: 'chamber', responseOrganizationId: 'chamber' } })).toEqual([
      'chamber',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PartFact } from '../record/alliance-record.js';
import { summarizeRecord } from '../record/summarize-record.js';
import { owedIn, remind } from '../testing/owing.js';
import { RecordScenario } from '../testing/record-scenario.js';

describe('papers are owed', () => {
  const meeting = { meetingId: 'meeting', day: '2027-01-10' };
  const happens = (scenario: RecordScenario, ...facts: readonly PartFact[]) => scenario.does({ to: 'part', facts });
  const papers = (scenario: RecordScenario) =>
    owedIn(scenario).filter(
      ({ what }) => what.startsWith('minutes') || ['report', 'sign_off', 'silence'].includes(what),
    );
  const held = (scenario: RecordScenario) => {
    const { record } = scenario;
    const startsAt = '2027-01-10T15:00:00.000Z';
    const brief = {
      id: 'meeting',
      status: 'held',
      startsAt,
      day: meeting.day,
      minutesDueOn: '2027-01-24',
      reminders: 0,
    } as const;
    scenario.record = { ...record, rhythm: { ...record.rhythm, meetings: [brief] } };
    return scenario;
  };

  it('the minutes of a meeting by the coordinator; then a word on them by each who voted and said nothing', () => {
    const scenario = held(RecordScenario.active());
    expect(papers(scenario)).toMatchObject([
      { what: 'minutes', id: 'meeting', days: [meeting.day], organizations: ['council'] },
    ]);
    const about = { ...meeting, at: scenario.at() };
    const asked = ['council', 'union', 'chamber', 'former'];
    happens(scenario, { of: 'meeting', event: { type: 'minutes-drafted', ...about, text: {}, version: 1, asked } });
    expect(papers(scenario)).toMatchObject([
      { what: 'minutes_confirmation', since: about.at, organizations: ['council', 'union', 'chamber'] },
    ]);
    const response = {
      organizationId: 'union',
      constituency: 'workers',
      stance: 'object',
      note: {},
      version: 1,
      at: about.at,
    } as const;
    happens(scenario, { of: 'meeting', event: { type: 'minutes-answered', ...about, response } });
    expect(papers(scenario)).toMatchObject([{ organizations: ['council', 'chamber'] }]);
    expect(remind(scenario)).toContain('answers-awaited');
    happens(scenario, { of: 'meeting', event: { type: 'minutes-agreed', ...about, version: 1 } });
    expect(papers(scenario)).toEqual([]);
  });

  it('a word on minutes anew when they were drafted anew', () => {
    const scenario = held(RecordScenario.active());
    const about = { ...meeting, at: scenario.at() };
    const response = {
      organizationId: 'union',
      constituency: 'workers',
      stance: 'confirm',
      note: {},
      version: 1,
      at: about.at,
    } as const;
    const draft = { type: 'minutes-drafted', ...about, text: {}, asked: ['union'] } as const;
    happens(
      scenario,
      { of: 'meeting', event: { ...draft, version: 1 } },
      { of: 'meeting', event: { type: 'minutes-answered', ...about, response } },
      { of: 'meeting', event: { ...draft, version: 2 } },
    );
    expect(papers(scenario)).toMatchObject([{ what: 'minutes_confirmation', organizations: ['union'] }]);
  });

  it.each([
    ['not_yet_due', 0],
    ['due', 1],
    ['overdue', 1],
    ['submitted', 0],
    ['sent_back', 1],
    ['accepted', 0],
  ] as const)('a report that is %s, from the coordinator: %i', (status, count) => {
    const scenario = RecordScenario.active();
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const report = { id: 'report', period, status, dueOn: '2027-04-15', hearings: [] };
    scenario.record = { ...scenario.record, reporting: { reports: [report] } };
    const since = '2027-04-01T12:00:00.000Z';
    const days = [period.from, period.to];
    const one = { what: 'report', id: 'report', days, since, organizations: ['council'] };
    expect(papers(scenario)).toEqual(count === 0 ? [] : [one]);
  });

  it('the word of each constituency on a report, by all of it together, until its last day', () => {
    const scenario = RecordScenario.active();
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const askedAt = '2027-04-11T12:00:00.000Z';
    const asked = { askedAt, endsOn: '2027-05-01', reminded: false, extended: false } as const;
    const hearings = [
      { constituency: 'workers', position: 'open', ...asked },
      { constituency: 'employers', position: 'validated', ...asked },
    ] as const;
    const report = { id: 'report', period, status: 'in_validation', dueOn: '2027-04-15', hearings } as const;
    scenario.record = { ...scenario.record, reporting: { reports: [report] } };
    const until = '2027-05-02T12:00:00.000Z';
    expect(papers(scenario)).toEqual([
      {
        what: 'sign_off',
        id: 'report',
        days: [period.from, period.to],
        since: askedAt,
        until,
        group: 'workers',
        organizations: ['union'],
      },
    ]);
  });

  it('whether a constituency that said nothing in time is asked again, by who coordinates, since its last day', () => {
    const scenario = RecordScenario.active();
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const hearing = { constituency: 'workers', endsOn: '2027-05-01', reminded: true, extended: false } as const;
    const hears = (position: 'silent' | 'open', status: 'in_validation' | 'accepted' = 'in_validation') => {
      const report = { id: 'report', period, status, dueOn: '2027-04-15', hearings: [{ ...hearing, position }] };
      scenario.record = { ...scenario.record, reporting: { reports: [report] } };
      return papers(scenario);
    };
    const since = '2027-05-02T12:00:00.000Z';
    const about = { id: 'report', days: [period.from, period.to], since, group: 'workers' };
    const silence = { what: 'silence', ...about, organizations: ['council'] };
    expect(hears('silent')).toEqual([silence]);
    expect(summarizeRecord(scenario.record, papers(scenario))).toMatchObject({
      awaitingAnswer: 0,
      unansweredReports: 1,
    });
    expect(hears('open')).toMatchObject([{ what: 'sign_off', organizations: ['union'] }]);
    expect(hears('silent', 'accepted')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MeetingRule } from '../../domain/rhythm/meeting-rule.js';
import { MeetingScenario } from '../../domain/testing/meeting-scenario.js';
import { RecordScenario } from '../../domain/testing/record-scenario.js';
import type { AllianceLink } from './answer-links.js';
import { describeItem } from './describe-item.js';

const link: AllianceLink = {
  kind: 'minutes',
  id: 'meeting',
  version: 1,
  noticeId: 'notice',
  personId: 'union-desk',
  organizationId: 'union',
  allianceId: 'alliance',
  language: 'es',
  issuedAt: new Date(0),
};
const rule: MeetingRule = { atLeast: 3, atMost: 4, startsOn: '2027-01-01', minutesWithinDays: 14 };

describe('what a mail asks about', () => {
  it('is of minutes the day of the meeting where the alliance works, as the mail says it', () => {
    const { record } = RecordScenario.active();
    const meeting = { ...new MeetingScenario().meeting, startsAt: '2027-04-01T01:00:00.000Z' };
    const dayWith = (timeZone?: string): string | undefined => {
      const rhythm = { ...record.rhythm, ...(timeZone && { rule: { ...rule, timeZone } }) };
      return describeItem({ ...record, rhythm }, { meeting }, link).days.day;
    };
    expect([meeting.timeZone, dayWith(), dayWith('Europe/Madrid')]).toEqual([
      'America/El_Salvador',
      '2027-03-31',
      '2027-04-01',
    ]);
  });
});

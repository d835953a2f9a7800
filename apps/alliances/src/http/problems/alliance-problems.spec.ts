import { describe, expect, it } from '@jest/globals';
import { statedRecords, statedStates } from '#http/testing';
import { fillMessage, labelLanguages } from '#taxonomy';
import { interestTransitions } from '../../domain/admission/interest.js';
import { invitationTransitions } from '../../domain/admission/invitation.js';
import { allianceStatuses } from '../../domain/alliance/alliance.js';
import { valueTransitions } from '../../domain/indicators/indicator.js';
import { decisionTransitions } from '../../domain/meetings/meeting-decision.js';
import { actionPointTransitions } from '../../domain/workplan/action-point.js';
import { activityTransitions } from '../../domain/workplan/activity.js';
import { milestoneTransitions } from '../../domain/workplan/milestone.js';
import { commitmentStatuses } from '../ledger/commitment.dto.js';
import { meetingStatuses } from '../meeting.dto.js';
import { reportStatuses } from '../reports/report.dto.js';
import { allianceProblems } from './alliance-problems.js';

const facts = {
  maximum: 2,
  longestDays: 60,
  count: 3,
  from: '2027-01-31',
  to: '2028-12-31',
  represented: 1,
  needed: 3,
  why: 'too_early',
  renewalDays: 90,
  state: 'withdrawn',
  endsOn: '2027-05-05',
  until: '2027-05-19',
  agreed: '120',
  others: 2,
};

describe('the problems of alliances', () => {
  it.each(allianceProblems.flatMap(({ slug, texts }) => labelLanguages.map((language) => ({ slug, language, texts }))))(
    '$slug is said in $language',
    ({ language, texts }) => {
      const { title, detail } = texts[language];
      for (const text of [title, detail]) {
        expect(fillMessage(text, language, facts)).not.toMatch(/[{}]|^$/);
      }
    },
  );
});

describe('a delivery that nobody could confirm', () => {
  const detail = (others: number) =>
    allianceProblems
      .filter(({ slug }) => slug === 'evidence_apart')
      .map(({ texts }) => fillMessage(texts.en.detail, 'en', { others }));

  it('waits for another member where there is none, and for shared evidence where there are some', () => {
    expect(detail(0)).toEqual([expect.stringContaining('has no other member now')]);
    expect(detail(1)).toEqual([expect.stringContaining('Name the same member')]);
  });
});

describe('a state that does not allow something', () => {
  it.each(
    Object.entries({
      alliance: allianceStatuses,
      interest: Object.keys(interestTransitions),
      invitation: Object.keys(invitationTransitions),
      indicator_value: Object.keys(valueTransitions),
      decision: Object.keys(decisionTransitions),
      action_point: Object.keys(actionPointTransitions),
      activity: Object.keys(activityTransitions),
      milestone: Object.keys(milestoneTransitions),
      commitment: commitmentStatuses,
      meeting: meetingStatuses,
      report: reportStatuses,
    }),
  )('of a record of the kind %s is said in words', (kind, states) => {
    expect(statedRecords).toContain(kind);
    expect(statedStates).toEqual(expect.arrayContaining([...states]));
  });
});

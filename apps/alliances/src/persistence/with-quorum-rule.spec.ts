import { describe, expect, it } from '@jest/globals';
import { plainQuorum } from '../domain/composition/rules.js';
import { MeetingScenario } from '../domain/testing/meeting-scenario.js';
import { withQuorumRule } from './with-quorum-rule.js';

describe('a meeting as it was stored', () => {
  it('before quorums followed the policy is read with the rule by which it was counted', () => {
    const { meeting } = MeetingScenario.in('held');
    const former = structuredClone(meeting);
    const { quorum } = former;
    if (!quorum) throw new Error('the meeting was not held');
    Reflect.deleteProperty(quorum, 'rule');
    for (const one of quorum.constituencies) Reflect.deleteProperty(one, 'needed');
    expect(withQuorumRule(former)).toEqual(meeting);
    expect(meeting.quorum?.rule).toEqual(plainQuorum);
  });

  it('is read as it is when it has its rule, or was not held yet', () => {
    for (const { meeting } of [MeetingScenario.in('convened'), MeetingScenario.in('held')]) {
      expect(withQuorumRule(meeting)).toEqual(meeting);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { CommitmentScenario } from '../testing/commitment-scenario.js';
import { IndicatorScenario } from '../testing/indicator-scenario.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { evolveWordsOnLedger } from './awaited-words.js';
import { waitingWords } from './waiting-words.js';

describe('what waited for a word before it was kept', () => {
  const promised = new CommitmentScenario();
  promised.does(promised.commandOf('change-commitment'));
  const delivered = CommitmentScenario.in('planned');
  delivered.delivers('40', ['union', 'council']);
  delivered.delivers('20');
  delivered.judges('rejected');

  it('is found as it would have been kept, to be asked for', () => {
    for (const { commitment, events } of [promised, delivered]) {
      const kept = events.reduce(evolveWordsOnLedger, []);
      expect(kept).toHaveLength(1);
      expect(waitingWords([], [commitment], [])).toEqual(
        kept.map((word) => ({ ...word, since: expect.any(String), unasked: true })),
      );
      expect(waitingWords(kept, [commitment], [])).toEqual([]);
    }
  });

  it('is nothing that was agreed, declined, withdrawn or judged', () => {
    const declined = new CommitmentScenario();
    declined.does(declined.commandOf('decline-commitment'));
    const settled = [
      declined,
      ...(['agreed', 'delivered', 'withdrawn'] as const).map((one) => CommitmentScenario.in(one)),
    ];
    expect(
      waitingWords(
        [],
        settled.map(({ commitment }) => commitment),
        [],
      ),
    ).toEqual([]);
  });

  it('is put at once to those who can answer, in an alliance that goes on', () => {
    const scenario = RecordScenario.active();
    const words = waitingWords([], [promised.commitment, delivered.commitment], []);
    const found = { of: 'words', event: { type: 'words-found', at: scenario.at(), words } } as const;
    expect(scenario.followsOf({ to: 'part', facts: [found] })).toEqual(['words-found', 'word-sought', 'word-sought']);
    expect(scenario.record.awaitedWords.some(({ unasked }) => unasked)).toBe(false);
  });

  it('is a value that nobody has judged', () => {
    const scenario = new IndicatorScenario();
    scenario.reports('union', '40');
    const { values } = scenario.indicator;
    const [found] = waitingWords([], [], [scenario.indicator]);
    expect(found).toMatchObject({
      on: 'reported_value',
      id: values[0]?.id,
      period: '2027-Q1',
      ownerOrganizationId: 'union',
    });
    scenario.does(scenario.judging('council'));
    expect(waitingWords([], [], [scenario.indicator])).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { eventOf, eventsOf } from '../../testing/envelopes.js';
import { toEventText } from '../wire/event-text.js';
import { splitRequests } from './split-requests.js';

const laneOf = (subject: string): number => Number(subject);

describe('splitRequests', () => {
  it('sends the lanes in two series, each subject in its order', () => {
    const batch = [1, 2, 3].flatMap((sequence) => ['0', '1', '2'].map((subject) => eventOf(subject, sequence)));
    const series = splitRequests(batch.map(toEventText), laneOf);
    expect(series.map((requests) => requests.map((records) => records.map(({ key }) => key).join('')))).toEqual([
      ['020202'],
      ['111'],
    ]);
    expect(JSON.parse(series[1]?.[0]?.[2]?.value ?? '')).toEqual(eventOf('1', 3));
  });

  it('cuts at what a broker takes in one request, and sends a larger record alone', () => {
    const [small, large] = ['x'.repeat(400_000), 'x'.repeat(1_000_000)];
    const batch = [small, small, small, large, small].map((text, index) => eventOf('0', index + 1, { text }));
    const [requests = []] = splitRequests(batch.map(toEventText), laneOf);
    expect(requests.map(({ length }) => length)).toEqual([2, 1, 1, 1]);
  });

  it('has one series for one lane', () => {
    expect(splitRequests(eventsOf('4', 3).map(toEventText), laneOf)).toHaveLength(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ProgressWatch } from './progress-watch.js';

const lane = (position: bigint, end = 10n) => ({ topic: 't', partition: 0, end, position });
const idle =
  (deliveries = 0) =>
  () => ({ deliveries, busy: false });

describe('ProgressWatch', () => {
  it('finds a lane that holds records and stood still between two looks', () => {
    const watch = new ProgressWatch();
    expect(watch.stuckLane([lane(3n)], idle())).toBeUndefined();
    expect(watch.stuckLane([lane(3n)], idle())).toEqual(lane(3n));
  });

  it.each([
    ['moved', [lane(4n)], idle()],
    ['has nothing left', [lane(10n)], idle()],
    ['was delivered to', [lane(3n)], idle(1)],
    ['has a handler at work', [lane(3n)], () => ({ deliveries: 0, busy: true })],
    ['belongs to another member', [lane(3n)], () => undefined],
  ])('leaves a lane alone that %s', (_, lanes, activityOf) => {
    const watch = new ProgressWatch();
    watch.stuckLane([lane(3n)], idle());
    expect(watch.stuckLane(lanes, activityOf)).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { type EventEnvelope, ProposalPublished } from '#contracts';
import { GroupHandlers } from './group-handlers.js';

const called: string[] = [];
const entries = [
  {
    type: ProposalPublished.type,
    topic: ProposalPublished.topic,
    data: ProposalPublished.data,
    call: async (event: EventEnvelope) => void called.push(event.type),
  },
];
const event = (type: string, time = '2030-01-01T00:00:00Z') => ({ type, time }) as EventEnvelope;
const handlers = new GroupHandlers({ group: 'matching', service: 'matching', entries, upcasters: [] });

describe('the handlers of a group', () => {
  it('concern the facts that they handle, in whatever version', () => {
    expect(handlers.concerns(event('proposals.proposal-published.v1'))).toBe(true);
    expect(handlers.concerns(event('proposals.proposal-published.v2'))).toBe(true);
    expect(handlers.concerns(event('proposals.proposal-closed.v1'))).toBe(false);
    expect(handlers.topics).toEqual(['alianza.proposals']);
  });

  it('leave history alone when they act on nothing before their group began', () => {
    const since = new Date('2030-01-01T00:00:00Z');
    const late = new GroupHandlers({ group: 'n', service: 'notifications', entries, upcasters: [], since });
    expect(late.concerns(event(ProposalPublished.type, '2029-12-31T23:59:59Z'))).toBe(false);
    expect(late.concerns(event(ProposalPublished.type, '2030-01-01T00:00:00Z'))).toBe(true);
  });

  it('are called by type; what has none is a mistake', async () => {
    await handlers.call(event(ProposalPublished.type), undefined as never);
    expect(called).toEqual([ProposalPublished.type]);
    await expect(handlers.call(event('x.y.v1'), undefined as never)).rejects.toThrow(/no handler for x\.y\.v1/);
  });
});

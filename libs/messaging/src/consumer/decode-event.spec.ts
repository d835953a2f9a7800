import { describe, expect, it } from '@jest/globals';
import { type EventEnvelope, ProposalPublished, ProposalPublishedData } from '#contracts';
import { decoder } from './decode-event.js';
import { ParkSubject } from './failures.js';
import type { Upcaster } from './upcast.js';

const v1 = ProposalPublished.type;
const envelope = (type: string, data: object): EventEnvelope => ({
  specversion: '1.0',
  id: 'e',
  source: 'alianza/proposals',
  subject: 's',
  time: '2030-01-01T00:00:00Z',
  sequence: 1,
  correlationid: 'c',
  type,
  data,
});
const known = (type: string) => (type === v1 ? ProposalPublishedData : undefined);
const decode = decoder(known, []);

describe('the decoding of an event', () => {
  it('lets what fits the contract through, with properties that it does not know', () => {
    const newer = envelope(v1, { ...ProposalPublished.example, addedLater: true });
    expect(decode(newer)).toBe(newer);
  });

  it('parks data that breaks the contract, and names places and rules but no values', () => {
    const secret = 'not-a-uuid-but-confidential';
    const broken = envelope(v1, { ...ProposalPublished.example, initiativeId: secret });
    expect(() => decode(broken)).toThrow(ParkSubject);
    expect(() => decode(broken)).toThrow(/\/initiativeId breaks isUuid/);
    expect(() => decode(broken)).not.toThrow(new RegExp(secret));
  });

  it('names nested places', () => {
    const content = { ...ProposalPublished.example.content, themes: 'one' };
    expect(() => decode(envelope(v1, { ...ProposalPublished.example, content }))).toThrow(/\/content\/themes breaks/);
  });

  it('parks a version that nobody knows', () => {
    expect(() => decode(envelope('proposals.proposal-published.v7', {}))).toThrow(/nobody here knows the version/);
  });

  it('reads old versions as new ones, step by step', () => {
    const steps: readonly Upcaster[] = [
      { from: 'proposals.proposal-published.v-1', to: 'proposals.proposal-published.v0', upcast: (data) => data },
      {
        from: 'proposals.proposal-published.v0',
        to: v1,
        upcast: (data) => ({ ...ProposalPublished.example, ...data, version: 3 }),
      },
    ];
    const decoded = decoder(known, steps)(envelope('proposals.proposal-published.v-1', {}));
    expect(decoded).toMatchObject({ type: v1, id: 'e', sequence: 1, data: { version: 3 } });
  });
});

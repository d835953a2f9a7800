import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { type DeliveryFacts, explainDelivery } from './explain-delivery.js';
import { skipReasons, waitReasons } from './plan-mails.js';

const decidedBy = { channel: 'alliance', timing: 'person' } as const;
const at = new Date('2027-03-01T14:00:00Z');
const dueAt = new Date('2027-03-02T14:00:00Z');
const all: readonly DeliveryFacts[] = [
  { isInInbox: true },
  ...(['sent', 'grouped'] as const).map((state) => ({ isInInbox: true, decidedBy, mail: { state, at } })),
  ...waitReasons.map((because) => ({
    isInInbox: true,
    decidedBy,
    mail: { state: 'waiting' as const, timing: 'daily' as const, dueAt, because },
  })),
  ...skipReasons.map((because) => ({ isInInbox: false, decidedBy, mail: { state: 'skipped' as const, because } })),
];

describe('why one did or did not get a notice', () => {
  it.each(labelLanguages)('is said in whole sentences in %s, each in other words', (language) => {
    const said = all.map((facts) => explainDelivery(facts, language, 'America/Managua'));
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}_]+\.$/u);
    expect(new Set(said).size).toBe(all.length);
  });

  it('tells the time on the person’s clock, and whose word it was', () => {
    const digest = {
      isInInbox: true,
      decidedBy,
      mail: { state: 'waiting', timing: 'daily', dueAt, because: 'digest' },
    } as const;
    expect(explainDelivery(digest, 'en', 'America/Managua').replace(/\s/gu, ' ')).toBe(
      'It is in your inbox. It will be in your daily digest of March 2, 2027 at 8:00 AM CST. You chose this for all notices.',
    );
  });
});

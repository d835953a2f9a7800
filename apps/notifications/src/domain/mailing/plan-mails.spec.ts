import { describe, expect, it } from '@jest/globals';
import type { DeliverySubject } from './choose-delivery.js';
import { planDelivery } from './plan-mails.js';
import { noDefaults, type PersonChoices, untouchedChoices } from './preferences.js';

const now = new Date('2027-03-01T14:00:00Z');
const clock = { digest: { hour: 8, weekday: 1 }, timeZone: 'UTC' };
const usual = { channel: 'both', timing: 'immediately' } as const;
const plan = (choices: Partial<PersonChoices>, about: Partial<DeliverySubject>) =>
  planDelivery(
    { kind: 'partner_invited', class: 'action_needed', usual, ...about },
    { person: { ...untouchedChoices, ...choices }, clock, address: 'known' },
    noDefaults,
    { since: now, now },
  );

describe('a notice of which a deputy is told', () => {
  const covered = { covered: true };

  it.each(['both', 'inbox', 'email'] as const)('is in the inbox and not mailed to who chose %s', (channel) => {
    expect(plan({ channel }, covered)).toMatchObject({
      channel: 'inbox',
      mail: { state: 'skipped', because: 'covered' },
    });
  });

  it('goes nowhere where the person wanted none of its kind', () => {
    expect(plan({ channel: 'none' }, covered)).toMatchObject({ channel: 'none', mail: { because: 'channel' } });
  });

  it('goes out to the focal point too when it is critical', () => {
    expect(plan({}, { ...covered, class: 'critical' })).toMatchObject({ channel: 'both', mail: { state: 'due' } });
  });

  it('goes out as ever where no deputy is told', () => {
    expect(plan({}, {})).toMatchObject({ channel: 'both', mail: { state: 'due' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { DeliverySubject } from './choose-delivery.js';
import { addressPatienceMs, type MailSituation, planDelivery } from './plan-mails.js';
import { noDefaults, type PersonChoices, untouchedChoices } from './preferences.js';

const now = new Date('2027-03-01T14:00:00Z');
const clock = { digest: { hour: 8, weekday: 1 }, timeZone: 'UTC' };
const usual = { channel: 'both', timing: 'immediately' } as const;
const plan = (
  choices: Partial<PersonChoices>,
  about: Partial<DeliverySubject>,
  address: MailSituation['address'] = 'known',
  at = now,
) =>
  planDelivery(
    { kind: 'partner_invited', class: 'action_needed', usual, ...about },
    { person: { ...untouchedChoices, ...choices }, clock, address },
    noDefaults,
    { since: now, now: at },
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

describe('a notice to a person whom no mail reaches', () => {
  it.each(['unknown', 'refused'] as const)('is in the inbox, also where mails only were chosen: %s', (address) => {
    const because = address === 'refused' ? 'address_refused' : 'no_address';
    for (const channel of ['email', 'both'] as const)
      expect(plan({ channel }, {}, address)).toMatchObject({ channel: 'inbox', mail: { state: 'skipped', because } });
  });

  it('waits some minutes for an address of which nothing was heard yet, and is in the inbox then', () => {
    const dueAt = new Date(now.getTime() + addressPatienceMs);
    for (const asks of ['action_needed', 'critical'] as const)
      expect(plan({}, { class: asks }, 'awaited').mail).toEqual({
        state: 'waiting',
        timing: 'immediately',
        dueAt,
        because: 'address',
      });
    expect(plan({ channel: 'email' }, {}, 'awaited', dueAt)).toMatchObject({
      channel: 'inbox',
      mail: { because: 'no_address' },
    });
  });

  it('goes nowhere where none was wanted', () => {
    expect(plan({ channel: 'none' }, {}, 'refused')).toMatchObject({ channel: 'none', mail: { because: 'channel' } });
    expect(plan({ channel: 'email', email: false }, {}, 'refused')).toMatchObject({ mail: { because: 'mail_off' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { untouchedChoices } from './preferences.js';
import { stopMails } from './stop-mails.js';

const mail = { type: 'partner_invited', allianceId: 'alliance' };

describe('mails that are stopped', () => {
  it('stop altogether, and come again', () => {
    const stopped = stopMails(untouchedChoices, mail, 'all');
    expect(stopped).toEqual({ ...untouchedChoices, email: false });
    expect(stopMails(stopped, mail, 'none')).toEqual(untouchedChoices);
  });

  it('stop for a type or an alliance, where the rest of the choice stays', () => {
    const before = {
      ...untouchedChoices,
      byType: [{ type: 'partner_invited', timing: 'weekly' }, { type: 'seat_vacated' }],
    } as const;
    expect(stopMails(before, mail, 'type').byType).toEqual([
      { type: 'seat_vacated' },
      { type: 'partner_invited', timing: 'weekly', channel: 'inbox' },
    ]);
    expect(stopMails(before, mail, 'alliance').byAlliance).toEqual([{ allianceId: 'alliance', channel: 'inbox' }]);
  });

  it('do not bring into the inbox what was kept out of it', () => {
    const before = { ...untouchedChoices, byType: [{ type: 'partner_invited', channel: 'email' }] } as const;
    expect(stopMails(before, mail, 'type').byType).toEqual([{ type: 'partner_invited', channel: 'none' }]);
  });

  it('stop rather all than none where the mail was of no type and no alliance', () => {
    expect(stopMails(untouchedChoices, {}, 'type').email).toBe(false);
    expect(stopMails(untouchedChoices, {}, 'alliance').email).toBe(false);
  });
});

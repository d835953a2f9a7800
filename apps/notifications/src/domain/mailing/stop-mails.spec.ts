import { describe, expect, it } from '@jest/globals';
import { chooseDelivery, type DeliverySubject } from './choose-delivery.js';
import { noDefaults, type PersonChoices, untouchedChoices } from './preferences.js';
import { stopMails, stopsIn } from './stop-mails.js';

const mail = { type: 'partner_invited', allianceId: 'alliance' };
const notice: DeliverySubject = {
  kind: mail.type,
  class: 'action_needed',
  allianceId: mail.allianceId,
  usual: { channel: 'both', timing: 'immediately' },
};
/** Where a notice goes, and by whose word, once mails of its type were stopped. */
const channelAfter = (before: PersonChoices, about: Partial<DeliverySubject> = {}) => {
  const { channel, decidedBy } = chooseDelivery({ ...notice, ...about }, stopMails(before, mail, 'type'), noDefaults);
  return [channel, decidedBy.channel];
};

describe('mails that are stopped', () => {
  it('stop altogether, and come again', () => {
    const stopped = stopMails(untouchedChoices, mail, 'all');
    expect(stopped).toEqual({ ...untouchedChoices, email: false });
    expect(stopMails(stopped, mail, 'none')).toEqual(untouchedChoices);
  });

  it('of a type or an alliance come again, and nothing else does', () => {
    const before = {
      ...untouchedChoices,
      email: false,
      byType: [
        { type: 'partner_invited', timing: 'weekly', stopped: true },
        { type: 'seat_vacated', stopped: true },
      ],
      byAlliance: [
        { allianceId: 'alliance', channel: 'inbox' },
        { allianceId: 'muted', channel: 'none' },
      ],
    } as const;
    expect(stopMails(before, mail, 'none')).toEqual({ ...before, email: true });
    expect(stopMails(before, mail, 'type_again')).toEqual({
      ...before,
      byType: [
        { type: 'partner_invited', timing: 'weekly' },
        { type: 'seat_vacated', stopped: true },
      ],
    });
    expect(stopMails(before, { type: 'seat_vacated' }, 'type_again').byType).toEqual(before.byType.slice(0, 1));
    expect(stopMails(before, mail, 'alliance_again').byAlliance).toEqual([
      { allianceId: 'alliance', channel: 'both' },
      { allianceId: 'muted', channel: 'none' },
    ]);
    expect(stopMails(before, { allianceId: 'muted' }, 'alliance_again').byAlliance[1]?.channel).toBe('email');
  });

  it('are told apart by what the link is about', () => {
    const all = stopMails(stopMails(stopMails(untouchedChoices, mail, 'type'), mail, 'alliance'), mail, 'all');
    expect(stopsIn(all, mail)).toEqual({ all: true, type: true, alliance: true, otherTypes: false });
    expect(stopsIn(all, {})).toEqual({ all: true, type: false, alliance: false, otherTypes: true });
    expect(Object.values(stopsIn(untouchedChoices, mail))).toEqual([false, false, false, false]);
  });

  it('stop for a type or an alliance, where the rest of the choice stays', () => {
    const before = {
      ...untouchedChoices,
      byType: [{ type: 'partner_invited', timing: 'weekly' }, { type: 'seat_vacated' }],
    } as const;
    expect(stopMails(before, mail, 'type').byType).toEqual([
      { type: 'seat_vacated' },
      { type: 'partner_invited', timing: 'weekly', stopped: true },
    ]);
    expect(stopMails(before, mail, 'alliance').byAlliance).toEqual([{ allianceId: 'alliance', channel: 'inbox' }]);
  });

  it('of a type stop for an alliance too that was chosen for, and nothing else does', () => {
    const before = {
      ...untouchedChoices,
      byAlliance: [
        { allianceId: 'alliance', channel: 'both' },
        { allianceId: 'muted', channel: 'none' },
      ],
    } as const;
    expect(channelAfter(before)).toEqual(['inbox', 'type']);
    expect(channelAfter(before, { allianceId: 'muted' })).toEqual(['none', 'alliance']);
    expect(channelAfter(before, { kind: 'seat_vacated' })).toEqual(['both', 'alliance']);
  });

  it('do not bring into the inbox what was kept out of it', () => {
    const before = { ...untouchedChoices, byType: [{ type: 'partner_invited', channel: 'email' }] } as const;
    expect(channelAfter(before)).toEqual(['none', 'type']);
  });

  it('stop rather all than none where the mail was of no type and no alliance', () => {
    expect(stopMails(untouchedChoices, {}, 'type').email).toBe(false);
    expect(stopMails(untouchedChoices, {}, 'alliance').email).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { chooseDelivery, type DeliverySubject } from './choose-delivery.js';
import { noDefaults, type OrganizationChoices, type PersonChoices, untouchedChoices } from './preferences.js';

const subject: DeliverySubject = {
  kind: 'milestone_achieved',
  class: 'informative',
  allianceId: 'alliance',
  usual: { channel: 'both', timing: 'daily' },
};
const decide = (
  person: Partial<PersonChoices>,
  organization: Partial<OrganizationChoices> = {},
  about: Partial<DeliverySubject> = {},
) => chooseDelivery({ ...subject, ...about }, { ...untouchedChoices, ...person }, { ...noDefaults, ...organization });

describe('how a notice goes out', () => {
  it('is the usual way of its kind as long as nobody chooses', () => {
    expect(decide({})).toEqual({
      channel: 'both',
      timing: 'daily',
      decidedBy: { channel: 'kind', timing: 'kind' },
    });
  });

  it('is chosen by the closest level that says something, for channel and timing each', () => {
    const everything: Partial<PersonChoices> = {
      channel: 'both',
      timing: 'fortnightly',
      byType: [{ type: 'milestone_achieved', channel: 'email', timing: 'weekly' }],
      byAlliance: [{ allianceId: 'alliance', channel: 'none' }],
    };
    const organization = {
      channel: 'inbox',
      timing: 'immediately',
      byType: [{ type: 'milestone_achieved', channel: 'none' }],
    } as const;
    expect(decide(everything, organization)).toEqual({
      channel: 'none',
      timing: 'weekly',
      decidedBy: { channel: 'alliance', timing: 'type' },
    });
    expect(decide(everything, organization, { allianceId: 'other', kind: 'seat_vacated' })).toEqual({
      channel: 'both',
      timing: 'fortnightly',
      decidedBy: { channel: 'person', timing: 'person' },
    });
    expect(decide({}, organization)).toEqual({
      channel: 'none',
      timing: 'immediately',
      decidedBy: { channel: 'organization', timing: 'organization' },
    });
  });

  it('is beyond choice when it is critical', () => {
    const muted = { channel: 'none', byAlliance: [{ allianceId: 'alliance', channel: 'none' }] } as const;
    expect(decide(muted, { channel: 'none' }, { class: 'critical' })).toEqual({
      channel: 'both',
      timing: 'immediately',
      decidedBy: { channel: 'critical', timing: 'critical' },
    });
  });
});

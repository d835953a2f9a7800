import { describe, expect, it } from '@jest/globals';
import { texts } from '../../texts/texts.js';
import { catalogueFlaws } from './catalogue-flaws.js';
import { invitationExpired } from './invitation-expired.js';
import { invitationExpiring } from './invitation-expiring.js';
import { allianceConstituted } from './alliance-constituted.js';
import { partnerInvited } from './partner-invited.js';

describe('the catalogue of notices', () => {
  it('is whole', () => {
    expect(catalogueFlaws()).toEqual([]);
  });

  it('says which words are missing', () => {
    expect(catalogueFlaws([], ['unheard_of'], { ...texts })).toEqual(
      ['es', 'en', 'pt', 'fr'].map(
        (language) => `Notices unheard_of have no words: add them to apps/notifications/src/texts/${language}/.`,
      ),
    );
  });

  it('says which kinds settle what they cannot', () => {
    const names = [invitationExpired.kind];
    expect(catalogueFlaws([invitationExpired, partnerInvited, invitationExpiring], names)).toEqual([]);
    const wrong = { ...invitationExpired, settles: [allianceConstituted.kind] };
    expect(catalogueFlaws([wrong, allianceConstituted], names)).toEqual([
      'invitation_expired settles alliance_constituted: both must say in about() which item they are about.',
    ]);
  });
});

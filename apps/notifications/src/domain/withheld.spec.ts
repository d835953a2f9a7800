import { describe, expect, it } from '@jest/globals';
import { toldWhileOpen } from './catalogue/told-while-open.js';
import { withheld } from './withheld.js';

describe('a notice of an initiative that became confidential', () => {
  it('names it no more, nor an organisation, nor what it is about', () => {
    const names = { es: 'Contra la trata' };
    const reason = { message: 'partner.corridor', parameters: { terms: { type: 'corridors', ids: ['NI-CR'] } } };
    const kept = { constituency: 'workers', deadline: '2027-03-31', because: 'focal_point' as const };
    expect(withheld({ ...kept, initiative: names, organization: names, own: names, thing: names, reason })).toEqual(
      kept,
    );
  });

  it('concerns those who take part, and not who was to find it while it was open', () => {
    expect(toldWhileOpen('initiative_published', 'follower')).toBe(true);
    expect(toldWhileOpen('seat_filled', 'saved_search')).toBe(true);
    expect(toldWhileOpen('partner_suggested', 'deputy')).toBe(true);
    expect(toldWhileOpen('suggestion_shared', 'focal_point')).toBe(false);
    expect(toldWhileOpen('alliance_constituted', 'coordinator')).toBe(false);
  });
});

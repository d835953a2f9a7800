import { describe, expect, it } from '@jest/globals';
import { shownAmong } from './confidentiality.js';

describe('a notice whose initiative became confidential', () => {
  const own = { es: 'Sindicato de ejemplo' };
  const notice = {
    initiativeId: 'initiative',
    content: { initiative: { es: 'Contra la trata' }, because: 'focal_point' as const, own },
    alsoAsked: [{ organizationId: 'other', own: { es: 'Red del puente' } }],
  };

  it('names no organisation for which its person is asked, and is asked for each of them still', () => {
    expect(shownAmong(notice, new Set(['initiative']))).toEqual({
      initiativeId: 'initiative',
      content: { because: 'focal_point' },
      alsoAsked: [{ organizationId: 'other' }],
    });
    expect(shownAmong(notice, new Set(['another']))).toBe(notice);
  });
});

import { describe, expect, it } from '@jest/globals';
import { audienceOf, isInsider, mayRead, readerKeys } from './audience.js';
import type { InitiativeStatus } from './initiative.js';
import { coordinatedBy, endInvolvement, involve, share, type ShownTo, shownToNobody } from './shown-to.js';
import { draftWith } from './testing/drafts.js';
import type { InitiativeVisibility } from './visibility.js';

const seat = { organizationId: 'union', seatId: 'workers' };

const initiative = (
  visibility: InitiativeVisibility,
  shownTo = shownToNobody,
  status: InitiativeStatus = 'published',
) => ({
  status,
  draft: draftWith({ visibility }),
  leadOrganizationId: 'lead',
  shownTo,
});

describe('the audience of an initiative', () => {
  it.each<[InitiativeVisibility, boolean, boolean, boolean, boolean]>([
    //              nobody signed in shown lead
    ['public', true, true, true, true],
    ['registered', false, true, true, true],
    ['alliance', false, false, true, true],
    ['organisation', false, false, true, true],
  ])('%s: anybody %s, signed in %s, shown %s, lead %s', (visibility, ...expected) => {
    const shown = initiative(visibility, share(shownToNobody, 'union'));
    const readers = [readerKeys(undefined), readerKeys(['another']), readerKeys(['union']), readerKeys(['lead'])];
    expect(readers.map((keys) => mayRead(shown, keys))).toEqual(expected);
  });

  it('is the lead alone while it is a draft', () => {
    expect(audienceOf(initiative('public', share(shownToNobody, 'union'), 'draft'))).toEqual(['lead']);
  });

  it('tells who was brought to it from who finds it', () => {
    const open = initiative('public', share(shownToNobody, 'union'));
    expect(isInsider(open, readerKeys(['union']))).toBe(true);
    expect(isInsider(open, readerKeys(['another']))).toBe(false);
    expect(isInsider(open, readerKeys(undefined))).toBe(false);
  });
});

describe('what brings an organisation to a confidential initiative', () => {
  const reads = (shownTo: ShownTo): boolean => mayRead(initiative('alliance', shownTo), readerKeys(['union']));
  const invited = involve(shownToNobody, seat, 'invited');
  const seated = involve(invited, seat, 'seated');

  it('is an invitation, a candidacy, a place, the coordination', () => {
    expect(reads(invited)).toBe(true);
    expect(reads(involve(shownToNobody, seat, 'candidate'))).toBe(true);
    expect(reads(seated)).toBe(true);
    expect(reads(coordinatedBy(shownToNobody, 'union'))).toBe(true);
    expect(reads(coordinatedBy(coordinatedBy(shownToNobody, 'union'), 'another'))).toBe(false);
  });

  it('lasts as long as it lasts', () => {
    expect(reads(endInvolvement(invited, seat, ['invited']))).toBe(false);
    expect(reads(endInvolvement(seated, seat, ['seated']))).toBe(false);
  });

  it('is not ended by the end of what came before it, nor by that of another seat', () => {
    expect(reads(endInvolvement(seated, seat, ['invited', 'candidate']))).toBe(true);
    expect(reads(endInvolvement(seated, { ...seat, seatId: 'another' }, ['seated']))).toBe(true);
  });

  it('is for good once the call was shown', () => {
    expect(reads(endInvolvement(share(invited, 'union'), seat, ['invited']))).toBe(true);
  });
});

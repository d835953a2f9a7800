import { describe, expect, it } from '@jest/globals';
import { noStanding } from '../../testing/random-records.js';
import { callWith, candidateWith } from '../../testing/records.js';
import { gatesOf, isPrivate, refusedBy } from './gates.js';

const open = (
  ...[call, candidate, standing = noStanding, reader = 'initiative']: [
    Parameters<typeof gatesOf>[0]?,
    Parameters<typeof gatesOf>[1]?,
    Parameters<typeof gatesOf>[2]?,
    Parameters<typeof gatesOf>[3]?,
  ]
) => gatesOf(call ?? callWith(), candidate ?? candidateWith(), standing, reader);

describe('the gates', () => {
  it('are open for an eligible organisation that nothing speaks against', () => {
    expect(open()).toEqual([]);
  });

  it('shut for the lead’s own initiative', () => {
    expect(open(callWith({}, {}, { leadId: 'union' }))).toEqual([{ code: 'own_initiative' }]);
  });

  it('shut for another constituency than the seat admits, and say which it admits', () => {
    expect(open(callWith({}, { constituency: 'government_national', alsoAdmits: ['government_local'] }))).toEqual([
      { code: 'not_eligible', rule: 'constituency', admits: ['government_national', 'government_local'] },
    ]);
  });

  it('never seat an enterprise for employers, nor a council, whatever the seat admits', () => {
    const seat = { constituency: 'employers', alsoAdmits: ['private_sector', 'joint_body'] };
    for (const constituency of ['private_sector', 'joint_body']) {
      expect(open(callWith({}, seat), candidateWith({ constituency }))).toEqual([
        { code: 'not_eligible', rule: 'constituency', admits: ['employers'] },
      ]);
    }
    const forum = callWith({}, { constituency: 'joint_body' });
    expect(open(forum, candidateWith({ constituency: 'joint_body' }))).toEqual([
      { code: 'not_eligible', rule: 'constituency', admits: [] },
    ]);
    const enterprise = candidateWith({ constituency: 'private_sector' });
    expect(open(callWith({}, { constituency: 'private_sector' }), enterprise)).toEqual([]);
  });

  it.each(['workers', 'employers', 'migrant_led'])(
    'never seat anybody else for %s, who choose their own, whatever the seat admits',
    (constituency) => {
      const call = callWith({}, { constituency, alsoAdmits: ['government_national', 'civil_society'] });
      for (const other of ['government_national', 'civil_society']) {
        expect(open(call, candidateWith({ constituency: other }))).toEqual([
          { code: 'not_eligible', rule: 'constituency', admits: [constituency] },
        ]);
      }
      expect(open(call, candidateWith({ constituency }))).toEqual([]);
    },
  );

  it('shut without the mandate that the seat requires', () => {
    const call = callWith({}, { mandate: 'policy' });
    expect(open(call)).toEqual([{ code: 'not_eligible', rule: 'mandate', requires: 'policy' }]);
    expect(open(call, candidateWith({ mandate: 'policy' }))).toEqual([]);
    expect(open(callWith({}, { mandate: 'none' }), candidateWith({ mandate: 'policy' }))).toEqual([]);
  });

  it('shut when the seat is full', () => {
    expect(open(callWith({}, {}, { filled: { seat: 1 } }))).toEqual([{ code: 'seat_full', seatId: 'seat' }]);
  });

  it('shut for a country that has all its places, but for a government that counts there already', () => {
    const call = callWith({}, {}, { fullCountries: [{ country: 'NI', governmentCounts: false }] });
    const full = [{ code: 'country_full', country: 'NI' }];
    expect(open(call, candidateWith({ places: ['m49_013', 'NI-MN', 'CR'] }))).toEqual(full);
    for (const places of [['CR', 'NI'], ['m49_013'], []]) expect(open(call, candidateWith({ places }))).toEqual([]);
    const table = { constituency: 'civil_society', alsoAdmits: ['workers', 'government_national'] };
    const counted = callWith({}, table, { fullCountries: [{ country: 'NI', governmentCounts: true }] });
    expect(open(counted, candidateWith({ places: ['NI'] }))).toEqual(full);
    expect(open(counted, candidateWith({ constituency: 'government_national', places: ['NI'] }))).toEqual([]);
  });

  it('shut for members, for those approached, and for conflicts', () => {
    expect(open(undefined, undefined, { ...noStanding, members: new Set(['union']) })).toEqual([
      { code: 'already_member' },
    ]);
    expect(open(undefined, undefined, { ...noStanding, approached: new Map([['union', 'invitation']]) })).toEqual([
      { code: 'already_approached', by: 'invitation' },
    ]);
    expect(open(undefined, undefined, { ...noStanding, conflicts: new Set(['union']) })).toEqual([
      { code: 'conflict' },
    ]);
  });

  it('shut after a dismissal until one of the two records changes', () => {
    const dismissals = new Map([['union', { reason: 'timing', organizationVersion: 1, initiativeVersion: 1 }]]);
    const standing = { ...noStanding, dismissals };
    expect(open(undefined, undefined, standing)).toEqual([{ code: 'dismissed', reason: 'timing' }]);
    expect(open(undefined, candidateWith({}, { version: 2 }), standing)).toEqual([]);
    expect(open(callWith({}, {}, { initiativeVersion: 2 }), undefined, standing)).toEqual([]);
  });

  it('shut for a suspended organisation', () => {
    expect(open(undefined, candidateWith({}, { suspended: true }))).toEqual([{ code: 'suspended' }]);
  });

  it('hide a confidential initiative from partners until it is shared, and not from those who look for partners', () => {
    const call = callWith({ visibility: 'alliance' });
    expect(open(call, undefined, noStanding, 'partner')).toEqual([{ code: 'confidential' }]);
    expect(open(call, undefined, { ...noStanding, sharedWith: new Set(['union']) }, 'partner')).toEqual([]);
    expect(open(call, undefined, noStanding, 'initiative')).toEqual([]);
    expect(open(callWith({ visibility: 'registered' }), undefined, noStanding, 'partner')).toEqual([]);
  });

  it('do not shut for want of a common language', () => {
    expect(open(callWith({ workingLanguages: ['en'] }), candidateWith({ workingLanguages: ['ht'] }))).toEqual([]);
  });

  it('are told to others only where they say nothing of the organisation', () => {
    expect((['dismissed', 'conflict', 'suspended'] as const).every(isPrivate)).toBe(true);
    expect((['already_member', 'not_eligible', 'seat_full', 'country_full'] as const).some(isPrivate)).toBe(false);
  });
});

describe('a no', () => {
  it.each([
    ['partner', { organizationVersion: 2, initiativeVersion: 5 }],
    ['lead', { organizationVersion: 1, initiativeVersion: 6 }],
  ] as const)('of the %s is to its own record as it is now, and to the other as it was shown', (by, said) => {
    const shown = { organizationVersion: 1, initiativeVersion: 5 };
    const now = { organizationVersion: 2, initiativeVersion: 6 };
    expect(refusedBy(by, shown, now)).toEqual(said);
  });
});

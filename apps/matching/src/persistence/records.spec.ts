import { describe, expect, it } from '@jest/globals';
import { OrganizationRegistered, ProposalPublished } from '#contracts';
import type { TableRules } from '#taxonomy';
import { seatNeed } from '../domain/features/composition.js';
import type { KnownInitiative, KnownOrganization, PublishedCall } from './read-models.js';
import { candidateOf, dismissedNow, isSeeking, seatCallIn, seatCallsOf, seatsFilled, seekingOf } from './records.js';

const { content } = ProposalPublished.example;
const initiative: KnownInitiative = {
  _id: 'initiative',
  call: { version: 1, leadOrganizationId: 'lead', content, open: true },
  publishedOn: '2026-03-01',
  seen: {},
};
const seatId = content.seats[0]?.id ?? '';

describe('what matching knows of an initiative', () => {
  it.each([
    ['open', initiative, true],
    ['woken', { ...initiative, asleep: false }, true],
    ['asleep', { ...initiative, asleep: true }, false],
    ['closed', { ...initiative, call: { ...initiative.call, open: false } }, false],
    ['not known yet', { _id: 'initiative', seen: {} }, false],
  ] as [string, KnownInitiative, boolean][])('makes a call of each seat only where it seeks somebody: %s', (...row) => {
    const [, known, seeks] = row;
    expect(isSeeking(known)).toBe(seeks);
    expect(seatCallsOf(known)).toHaveLength(seeks ? content.seats.length : 0);
  });

  describe('that takes no answers any more', () => {
    const [first, ...others] = content.seats;
    const closed = (more: Partial<KnownInitiative>, closedBecause: PublishedCall['closedBecause'] = 'deadline') => ({
      ...initiative,
      call: { version: 1, leadOrganizationId: 'lead', content, open: false, closedBecause },
      ...more,
    });

    it.each<[string, KnownInitiative, ReturnType<typeof seekingOf>]>([
      ['after its last day', closed({}), 'by_invitation'],
      ['closed by its lead', closed({}, 'lead'), 'by_invitation'],
      ['closed with its alliance', closed({}, 'alliance_dissolved'), 'nobody'],
      ['after its last day, with an alliance that has ended', closed({ ended: true }), 'nobody'],
      ['after its last day, with an alliance that sleeps', closed({ asleep: true }), 'nobody'],
      [
        'withdrawn',
        { ...initiative, call: { version: 1, leadOrganizationId: 'lead', content, open: false } },
        'nobody',
      ],
    ])('%s', (_, known, seeking) => {
      expect(seekingOf(known)).toBe(seeking);
      expect(isSeeking(known)).toBe(false);
      expect(seatCallsOf(known)).toHaveLength(seeking === 'nobody' ? 0 : content.seats.length);
    });

    it('looks for whom to invite to the seats that the table lacks, and to no other', () => {
      const { id: held = '', minimum = 0 } = first ?? {};
      const places = Array.from({ length: minimum }, (_, at) => ({
        placeId: `place-${at}`,
        seatId: held,
        organizationId: `holder-${at}`,
      }));
      const calls = seatCallsOf(closed({ places }));
      expect(minimum).toBeGreaterThan(0);
      expect(calls.map(({ seat, byInvitation }) => [seat.id, byInvitation])).toEqual(
        others.map(({ id }) => [id, true]),
      );
    });
  });

  it('lacks a seat for as long as its composition counts too few, however many institutions of a government hold it', () => {
    const seat = {
      ...{ id: 'ministries', constituency: 'government_national', minimum: 2, maximum: 2 },
      ...{ alsoAdmits: [], kind: 'titular' as const, places: [], offers: [] },
    };
    const held = ['CR', 'CR'].map((country, at) => ({
      ...{ placeId: `place ${at}`, seatId: seat.id, organizationId: `ministry ${at}`, country },
      constituency: seat.constituency,
    }));
    const known = (governments: TableRules['governments'], open: boolean): KnownInitiative => ({
      ...initiative,
      call: {
        ...{ version: 1, leadOrganizationId: 'lead', open, closedBecause: 'deadline' },
        content: { ...content, seats: [seat] },
      },
      rules: { governments, perCountry: [] },
      places: held,
    });
    for (const open of [true, false]) {
      const [call] = seatCallsOf(known('once', open));
      expect(call && [call.filled, seatNeed(call)]).toEqual([{ ministries: 1 }, 'required']);
    }
    const [full] = seatCallsOf(known('each_institution', true));
    expect(full && [full.filled, seatNeed(full)]).toEqual([{ ministries: 2 }, 'full']);
    expect(seatCallsOf(known('each_institution', false))).toEqual([]);
    expect(seatsFilled(known('once', true))).toEqual({ ministries: 1 });
  });

  it('is as fresh as the day on which its lead last said that it is right', () => {
    expect(seatCallIn(initiative, seatId, {})?.publishedOn).toBe('2026-03-01');
    expect(seatCallIn({ ...initiative, confirmedOn: '2026-11-20' }, seatId, {})?.publishedOn).toBe('2026-11-20');
  });
});

describe('a dismissal', () => {
  it.each([
    ['holds while both records are what they were', 1, 1, ['union']],
    ['has lapsed when the profile has a new version', 2, 1, []],
    ['has lapsed when the call has a new version', 1, 2, []],
  ])('%s', (_, organizationVersion, version, expected) => {
    const dismissals = new Map([['union', { reason: 'theme', organizationVersion: 1, initiativeVersion: 1 }]]);
    const revised = { call: { version, leadOrganizationId: 'lead', content, open: false } };
    expect([...dismissedNow({ dismissals }, revised, new Map([['union', organizationVersion]]))]).toEqual(expected);
  });
});

describe('what matching knows of an organisation', () => {
  const { profile } = OrganizationRegistered.example;
  const known: KnownOrganization = { _id: 'union', version: 1, profile, revisedOn: '2026-03-01', seen: {} };

  it('was looked after on the day on which it was last revised or confirmed', () => {
    expect(candidateOf(known).revisedOn).toBe('2026-03-01');
    expect(candidateOf({ ...known, confirmedOn: '2026-11-20' }).revisedOn).toBe('2026-11-20');
  });
});

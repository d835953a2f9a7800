import { describe, expect, it } from '@jest/globals';
import { type AudienceWithFacts, noticeClasses } from '../notice-kind.js';
import { allianceQuestioned } from './alliance-questioned.js';
import { compositionProposed } from './composition-proposed.js';
import { catalogue } from './index.js';
import { interestExpressed } from './interest-expressed.js';
import { interestWithdrawn } from './interest-withdrawn.js';
import { invitationDeclined } from './invitation-declined.js';
import { invitationExpired } from './invitation-expired.js';
import { partnerSuggested } from './partner-suggested.js';
import { seatVacated } from './seat-vacated.js';
import { suggestionToldBy } from './suggested-partner.js';

const reason = {
  feature: 'theme',
  points: 0.4,
  message: 'partner.theme',
  parameters: { terms: { type: 'themes', ids: [] } },
};
const suggestion = (organizationId: string, notify: boolean) => ({
  suggestionId: `s-${organizationId}`,
  organizationId,
  rank: 1,
  shownAt: 1,
  score: 0.7,
  notify,
  reasons: [reason],
});
const suggested = (confidential: boolean) => ({
  initiativeId: 'i',
  seatId: 's',
  constituency: 'workers',
  leadOrganizationId: 'lead',
  confidential,
  modelVersion: '1',
  suggestions: [suggestion('union', true), suggestion('federation', false)],
});

describe('the catalogue of notices', () => {
  it('names each kind and each event once', () => {
    expect(new Set(catalogue.map(({ kind }) => kind)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ event }) => event.type)).size).toBe(catalogue.length);
  });

  it.each(catalogue.map((kind) => [kind.kind, kind] as const))('%s asks before it tells', (_, kind) => {
    // Whoever is both is told in the first way.
    const ranks = kind.audiences(kind.event.example).map(({ class: asks = kind.class }) => noticeClasses.indexOf(asks));
    expect(ranks).toEqual([...ranks].sort());
  });

  it.each(catalogue.map((kind) => [kind.kind, kind] as const))('%s makes something of its example', (_, kind) => {
    const { example } = kind.event;
    expect(kind.initiativeOf?.(example) ?? '0198c0de').toMatch(/^0198c0de/);
    expect(kind.audiences(example).length > 0 || kind.wide !== undefined).toBe(true);
    expect(kind.wide?.followed(example).every(({ id }) => id.startsWith('0198c0de')) ?? true).toBe(true);
    expect(kind.link(example)).toMatch(/^\/v1\/[a-z-]+\/([a-z]+\?(initiative|alliance)=)?0198c0de[-0-9a-f]+/);
  });
});

describe('what asks something without a last day', () => {
  it.each(['minutes_drafted', 'minutes_missing', 'cadence_missed', 'report_silence_recorded'])(
    '%s speaks of a day that is over, which no digest has among the deadlines',
    (name) => {
      const kind = catalogue.find((one) => one.kind === name);
      const facts = kind?.audiences(kind.event.example).map((told) => told.facts) ?? [];
      expect(facts.length).toBeGreaterThan(0);
      for (const told of facts) {
        expect(told).toMatchObject({ day: expect.stringMatching(/^20/) });
        expect(told).not.toHaveProperty('deadline');
      }
    },
  );
});

describe('what can be answered from its mail', () => {
  const answerable = catalogue.filter(({ asks }) => asks);

  it('is every question with a yes or a no', () => {
    expect(answerable.map(({ kind }) => kind).sort()).toEqual([
      'alliance_questioned',
      'commitment_changed',
      'commitment_promised',
      'composition_proposed',
      'delivery_reported',
      'interest_expressed',
      'invitation_expiring',
      'minutes_drafted',
      'partner_invited',
      'profile_aged',
      'proposal_aged',
      'report_validation_ending',
      'report_validation_opened',
      'word_sought',
      'workplan_amendment_proposed',
      'workplan_proposed',
    ]);
  });

  it.each(answerable.map((kind) => [kind.kind, kind] as const))('%s names the item and its draft', (_, kind) => {
    const { example } = kind.event;
    const item = kind.asks?.(example);
    expect(item?.id).toMatch(/^0198c0de/);
    expect(JSON.stringify(example)).toContain(item?.id);
    expect(item?.version).toEqual(expect.any(Number));
  });

  it('is no proposal that an older event does not number', () => {
    const { proposal: _, ...older } = compositionProposed.event.example;
    expect(compositionProposed.asks?.(older)).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('is told to those whom matching chose, with their strongest reason', () => {
    expect(partnerSuggested.audiences(suggested(false))).toEqual([
      {
        audience: { role: 'focal_point', organizationIds: ['union'] },
        facts: { constituency: 'workers', reason },
        about: ['suggestion:s-union', 'partner:i:union'],
      },
    ]);
  });

  it('is known by its id to whoever was told of it, and not where it was shared by hand or told before that was noted', () => {
    const [told] = partnerSuggested.audiences(suggested(false));
    const { kind } = partnerSuggested;
    const about = ['initiative:i', ...(told?.about ?? [])];
    expect(suggestionToldBy({ kind, about })).toBe('s-union');
    expect(suggestionToldBy({ kind, about: 'initiative:i' })).toBeUndefined();
    expect(suggestionToldBy({ kind: 'suggestion_shared', about })).toBeUndefined();
  });

  it('of a confidential initiative is told to nobody until it is shared', () => {
    expect(partnerSuggested.audiences(suggested(true))).toEqual([]);
  });
});

describe('whether an alliance is alive', () => {
  it('is asked of who coordinates, or of the members while nobody does', () => {
    const { example } = allianceQuestioned.event;
    const asked = (change: { readonly asked?: string[] }) =>
      allianceQuestioned.audiences({ ...example, ...change }).map(({ audience }) => audience);
    expect(asked({})).toEqual([{ role: 'coordinator', allianceId: example.allianceId }]);
    expect(asked({ asked: ['union'] })).toEqual([{ role: 'focal_point', organizationIds: ['union'] }]);
  });
});

describe('an interest that ended', () => {
  const { example } = interestWithdrawn.event;

  it('is told to the coordinator when the candidate withdrew, and to the candidate otherwise', () => {
    const told = (cause: 'by_candidate' | 'alliance_ended') =>
      interestWithdrawn.audiences({ ...example, cause }).map(({ audience }) => audience.role);
    expect(told('by_candidate')).toEqual(['coordinator']);
    expect(told('alliance_ended')).toEqual(['focal_point']);
  });
});

describe('what becomes of a place for which a successor was named', () => {
  const told = (audiences: readonly AudienceWithFacts[]) =>
    audiences.map(({ audience, facts }) => [audience.role, facts.succession]);

  it('is told to the holder beside whoever is told of any invitation', () => {
    const namedBy = 'union';
    const declined = (change: object) =>
      told(invitationDeclined.audiences({ ...invitationDeclined.event.example, ...change }));
    expect(declined({})).toEqual([['coordinator', undefined]]);
    expect(declined({ namedBy })).toEqual([
      ['focal_point', 'own'],
      ['coordinator', 'others'],
    ]);
    const expired = (change: object) =>
      told(invitationExpired.audiences({ ...invitationExpired.event.example, ...change }));
    expect(expired({})).toEqual([['focal_point', undefined]]);
    expect(expired({ namedBy })).toEqual([
      ['focal_point', undefined],
      ['focal_point', 'own'],
    ]);
  });

  it('is told to the holder whose successor took its seat, and to no other that left', () => {
    const vacated = (reason: string) => told(seatVacated.audiences({ ...seatVacated.event.example, reason }));
    expect(vacated('left')).toEqual([['coordinator', undefined]]);
    expect(vacated('replaced')).toEqual([
      ['focal_point', 'own'],
      ['coordinator', undefined],
    ]);
  });
});

describe('an interest', () => {
  const expressed = {
    ...interestExpressed.event.example,
    organizationId: 'union',
    candidates: ['union', 'federation'],
  };

  it('is put to who has the word on it, told to the candidate as waiting, and to the coordinator as it is', () => {
    expect(interestExpressed.audiences({ ...expressed, deciders: ['union', 'federation'] })).toEqual([
      {
        audience: { role: 'focal_point', organizationIds: ['federation'] },
        facts: { organizationId: 'union', candidacy: 'asked' },
        class: 'action_needed',
      },
      {
        audience: { role: 'focal_point', organizationIds: ['union'] },
        facts: { organizationId: 'union', candidacy: 'waiting' },
      },
      { audience: { role: 'coordinator', allianceId: expressed.allianceId }, facts: { organizationId: 'union' } },
    ]);
  });

  it('that only waits for an invited one has a candidate to be told and nobody to be asked', () => {
    expect(interestExpressed.audiences({ ...expressed, deciders: [] })).toMatchObject([
      { facts: { candidacy: 'waiting' } },
      { audience: { role: 'coordinator' } },
    ]);
  });

  it('that seats at once is told to the coordinator only', () => {
    expect(interestExpressed.audiences({ ...expressed, candidates: ['union'], deciders: [] })).toMatchObject([
      { audience: { role: 'coordinator' } },
    ]);
  });
});

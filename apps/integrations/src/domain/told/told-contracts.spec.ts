import { allEvents } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { told } from './told-contracts.js';
import { withheld } from './withheld-contracts.js';

const typesOf = (decided: readonly { readonly contract: { readonly type: string } }[]): string[] =>
  decided.map(({ contract }) => contract.type);

/** Ids that an example has in fields named after persons. */
function personsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /person|publishedBy|registeredBy/i.test(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => personsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => personsIn(one, key));
}

describe('what other platforms are told', () => {
  it('was decided for every contract, once: say for a new one what leaves of it, or why nothing does', () => {
    const decided = [...typesOf(told), ...typesOf(withheld)];
    const undecided = allEvents.map(({ type }) => type).filter((type) => !decided.includes(type));
    expect(undecided).toEqual([]);
    expect(new Set(decided).size).toBe(decided.length);
  });

  it.each([
    'alliances.interest-expressed.v1',
    'alliances.interest-declined.v1',
    'alliances.invitation-declined.v1',
    'alliances.workplan-dissented.v1',
    'matching.suggestion-dismissed.v1',
    'directory.contact-changed.v1',
    'directory.organization-suspended.v1',
  ])('is never %s', (type) => {
    expect(typesOf(withheld)).toContain(type);
  });

  it.each(told.map((one) => [one.contract.type, one] as const))('%s names no person', (_, { contract, show }) => {
    const shown = JSON.stringify(show(contract.example));
    expect(personsIn(contract.example).filter((id) => shown.includes(id))).toEqual([]);
  });

  it.each(told.map((one) => [one.contract.type, one] as const))(
    '%s leaves field by field: what the contract gains later stays inside',
    (_, { contract, show }) => {
      const grown = grownWith(contract.example);
      expect(JSON.stringify(show(grown as object))).not.toContain('added-later');
    },
  );

  it('of an initiative depends on how open it is, in every event that speaks of one', () => {
    const speaking = told.filter(({ contract }) => 'initiativeId' in contract.example);
    expect(speaking.filter(({ initiativeOf }) => initiativeOf === undefined)).toEqual([]);
    const [published] = told.filter(({ contract }) => contract.type === 'proposals.proposal-published.v1');
    const { example } = published?.contract ?? { example: {} };
    const openness = ['public', 'registered', 'alliance', 'organisation'].map((visibility) =>
      published?.isPublic?.({ ...example, content: { visibility } }),
    );
    expect(openness).toEqual([true, false, false, false]);
  });
});

/** A copy in which every object has a field that nobody knew of; texts by language are texts, not objects. */
function grownWith(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => grownWith(one));
  if (typeof value !== 'object' || value === null) return value;
  const grown = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, grownWith(one, key)]));
  return ['names', 'title', 'summary', 'problem', 'mission'].includes(name)
    ? grown
    : { ...grown, extra: 'added-later' };
}

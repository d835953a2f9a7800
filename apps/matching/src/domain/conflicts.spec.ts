import { describe, expect, it } from '@jest/globals';
import { type ConflictAbout, type DeclaredConflict, keptAway } from './conflicts.js';

const declaredBy = (organizationId: string, about: ConflictAbout['about'], aboutId: string): DeclaredConflict => ({
  id: `${organizationId} ${aboutId}`,
  organizationId,
  about,
  aboutId,
  declaredAt: new Date('2026-11-22T12:00:00Z'),
});
const table = { initiativeId: 'initiative', present: ['lead', 'member'] };
const away = (...declared: readonly DeclaredConflict[]) =>
  [...keptAway(table, declared)].map(([id, conflicts]) => [id, conflicts.map((conflict) => conflict.id)]);

describe('declared conflicts', () => {
  it('keep away who declared one with the lead or a member', () => {
    expect(away(declaredBy('union', 'organization', 'lead'))).toEqual([['union', ['union lead']]]);
    expect(away(declaredBy('union', 'organization', 'member'))).toEqual([['union', ['union member']]]);
  });

  it('keep away with whom the lead or a member declared one', () => {
    expect(away(declaredBy('lead', 'organization', 'union'))).toEqual([['union', ['lead union']]]);
    expect(away(declaredBy('member', 'organization', 'union'))).toEqual([['union', ['member union']]]);
  });

  it('keep away who does not work on the initiative, and nobody else from it', () => {
    expect(away(declaredBy('union', 'initiative', 'initiative'))).toEqual([['union', ['union initiative']]]);
    expect(away(declaredBy('lead', 'initiative', 'another'))).toEqual([]);
  });

  it('keep nobody away from where neither of the two is', () => {
    expect(
      away(declaredBy('union', 'organization', 'chamber'), declaredBy('chamber', 'initiative', 'another')),
    ).toEqual([]);
  });

  it('are all named that keep somebody away', () => {
    const both = [declaredBy('union', 'organization', 'lead'), declaredBy('lead', 'organization', 'union')];
    expect(away(...both)).toEqual([['union', ['union lead', 'lead union']]]);
  });
});

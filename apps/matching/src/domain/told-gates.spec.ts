import { describe, expect, it } from '@jest/globals';
import { pick, randomCall, randomCandidate, randomFrom, randomStanding } from '../../testing/random-records.js';
import type { DeclaredConflict } from './conflicts.js';
import { gatesOf, isPrivate } from './gates.js';
import { type Telling, toldGates } from './told-gates.js';

const declaredBy = (organizationId: string, aboutId: string): DeclaredConflict => ({
  id: `${organizationId} ${aboutId}`,
  organizationId,
  about: 'organization',
  aboutId,
  declaredAt: new Date('2026-11-22T12:00:00Z'),
});
const [own, theirs] = [declaredBy('union', 'member'), declaredBy('lead', 'union')];
const telling = (more: Partial<Telling>): Telling => ({
  reader: 'organization',
  organizationId: 'union',
  conflicts: [own, theirs],
  dismissedByLead: false,
  isReaders: ({ organizationId }) => organizationId === 'union',
  ...more,
});
const conflict = { code: 'conflict' } as const;
const notAvailable = { code: 'not_available' } as const;

describe('what is told of gates', () => {
  it('is everything for the organisation itself, but not who declared something about it', () => {
    expect(toldGates([{ code: 'suspended' }, conflict], telling({}))).toEqual([
      { code: 'suspended' },
      { code: 'conflict', declaredBy: 'itself', declarations: [own] },
      { code: 'conflict', declaredBy: 'another', declarations: [] },
    ]);
  });

  it('is only what there is: its own declaration, or another’s', () => {
    expect(toldGates([conflict], telling({ conflicts: [own] }))).toEqual([
      { code: 'conflict', declaredBy: 'itself', declarations: [own] },
    ]);
    expect(toldGates([conflict], telling({ conflicts: [theirs] }))).toEqual([
      { code: 'conflict', declaredBy: 'another', declarations: [] },
    ]);
  });

  it('is everything when the glass is broken', () => {
    expect(toldGates([conflict], telling({ reader: 'break_glass', isReaders: () => false }))).toEqual([
      { code: 'conflict', declaredBy: 'itself', declarations: [own] },
      { code: 'conflict', declaredBy: 'another', declarations: [theirs] },
    ]);
  });

  it('is to a lead what it declared and dismissed itself, and of anything else that it is not available', () => {
    const dismissed = { code: 'dismissed', reason: 'theme' } as const;
    const lead = telling({ reader: 'lead', isReaders: ({ organizationId }) => organizationId === 'lead' });
    expect(toldGates([dismissed, conflict], { ...lead, dismissedByLead: true })).toEqual([
      dismissed,
      { code: 'conflict', declaredBy: 'another', declarations: [theirs] },
    ]);
    expect(toldGates([dismissed, conflict], { ...lead, conflicts: [own] })).toEqual([notAvailable]);
    expect(toldGates([{ code: 'suspended' }, dismissed], { ...lead, dismissedByLead: true })).toEqual([
      dismissed,
      notAvailable,
    ]);
  });

  it('never lets others read a private gate that they did not shut', () => {
    const random = randomFrom(11);
    const ids = Array.from({ length: 12 }, (_, at) => `organization ${at}`);
    let hidden = 0;
    for (let attempt = 0; attempt < 4_000; attempt += 1) {
      const id = pick(random, ids);
      const standing = randomStanding(random, ids);
      const gates = gatesOf(randomCall(random, 'seat'), randomCandidate(random, id), standing, 'initiative');
      const conflicts = standing.conflicts.has(id) ? [declaredBy(id, 'lead')] : [];
      const others = { reader: 'lead' as const, organizationId: id, conflicts, isReaders: () => false };
      const told = toldGates(gates, telling(others));
      expect(told.some(({ code }) => code !== 'not_available' && isPrivate(code))).toBe(false);
      expect(told.some(({ code }) => code === 'not_available')).toBe(gates.some(({ code }) => isPrivate(code)));
      hidden += told.some(({ code }) => code === 'not_available') ? 1 : 0;
    }
    expect(hidden).toBeGreaterThan(500);
  });
});

import { describe, expect, it } from '@jest/globals';
import { absenceOn } from './absence.js';
import {
  administratorsOf,
  deputizedBy,
  everywhere,
  foundedBy,
  join,
  leave,
  memberOf,
  withAbsences,
  withFocalPoint,
  withoutFocalPoint,
  withRoles,
} from './roster.js';

const now = new Date('2027-03-01T12:00:00Z');
const founded = foundedBy('founder', 'union', now);
/** Who can sign in. */
const active = new Set(['founder', 'editor']);
const withEditor = join(founded, { personId: 'editor', roles: ['editor'], joinedAt: now });

describe('a roster', () => {
  it('begins with its founder as administrator and focal point', () => {
    expect(founded.members).toEqual([{ personId: 'founder', roles: ['admin'], focalPoint: everywhere, joinedAt: now }]);
  });

  it('takes nobody twice', () => {
    expect(() => join(withEditor, { personId: 'editor', roles: ['admin'], joinedAt: now })).toThrow('already_member');
  });

  it('keeps an administrator', () => {
    expect(() => leave(withEditor, 'founder', active)).toThrow('last_administrator');
    expect(() => withRoles(withEditor, 'founder', ['reader'], active)).toThrow('last_administrator');
    expect(leave(withRoles(withEditor, 'editor', ['admin'], active), 'founder', active).members).toHaveLength(1);
  });

  it('keeps an administrator who can sign in: of others it may be left', () => {
    const withInvited = join(withEditor, { personId: 'invited', roles: ['admin'], joinedAt: now });
    expect(administratorsOf(withInvited)).toEqual(['founder', 'invited']);
    expect(() => leave(withInvited, 'founder', active)).toThrow('last_administrator');
    expect(() => withRoles(withInvited, 'founder', ['editor'], active)).toThrow('last_administrator');
    expect(leave(withInvited, 'invited', active).members).toHaveLength(2);
    expect(leave(withInvited, 'editor', new Set()).members).toHaveLength(2);
  });

  it('may be left without one by the secretariat', () => {
    expect(leave(withEditor, 'founder').members.map(({ personId }) => personId)).toEqual(['editor']);
  });

  it('knows its focal points, with a deputy who is a member', () => {
    const named = withFocalPoint(withEditor, 'founder', { ...everywhere, capacity: 20, deputies: ['editor'] });
    expect(memberOf(named, 'founder')?.focalPoint).toMatchObject({ capacity: 20, deputies: ['editor'] });
    const deputized = (deputy: string) => () =>
      withFocalPoint(withEditor, 'founder', { ...everywhere, deputies: [deputy] });
    expect(deputized('stranger')).toThrow('not_a_member');
    expect(deputized('founder')).toThrow('deputy_of_oneself');
    expect(memberOf(withoutFocalPoint(named, 'founder'), 'founder')).not.toHaveProperty('focalPoint');
  });

  it('forgets a deputy who leaves', () => {
    const named = withFocalPoint(withEditor, 'founder', { ...everywhere, deputies: ['editor'] });
    expect(deputizedBy(named, 'editor')).toEqual(['founder']);
    expect(memberOf(leave(named, 'editor'), 'founder')?.focalPoint).toEqual(everywhere);
  });

  it('knows when a member is away, focal point or not', () => {
    const away = absenceOn({ from: '2027-03-02', until: '2027-03-05' }, 'UTC');
    expect(memberOf(withAbsences(withEditor, 'editor', [away]), 'editor')?.absences).toEqual([away]);
    expect(() => withAbsences(withEditor, 'stranger', [away])).toThrow('not_a_member');
  });

  it('counts each change', () => {
    expect(leave(withEditor, 'editor').version).toBe(3);
  });
});

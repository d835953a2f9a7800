import { describe, expect, it } from '@jest/globals';
import { absenceOn } from './absence.js';
import {
  administratorsOf,
  everywhere,
  foundedBy,
  join,
  leave,
  memberOf,
  toldOtherwise,
  withAbsences,
  withFocalPoint,
  withoutFocalPoint,
  withRoles,
} from './roster.js';

const now = new Date('2027-03-01T12:00:00Z');
const founded = foundedBy('founder', 'union', now);
/** Who can sign in. */
const active = new Set(['founder', 'editor']);
const withEditor = join(founded, { personId: 'editor', roles: ['editor'], joinedAt: now }, active);

describe('a roster', () => {
  it('begins with its founder as administrator and focal point', () => {
    expect(founded.members).toEqual([{ personId: 'founder', roles: ['admin'], focalPoint: everywhere, joinedAt: now }]);
  });

  it('takes nobody twice', () => {
    expect(() => join(withEditor, { personId: 'editor', roles: ['admin'], joinedAt: now }, active)).toThrow(
      'already_member',
    );
  });

  it('keeps an administrator', () => {
    expect(() => leave(withEditor, 'founder', active)).toThrow('last_administrator');
    expect(() => withRoles(withEditor, 'founder', ['reader'], active)).toThrow('last_administrator');
    expect(leave(withRoles(withEditor, 'editor', ['admin'], active), 'founder', active).members).toHaveLength(1);
  });

  it('keeps an administrator who can sign in: of others it may be left', () => {
    const withInvited = join(withEditor, { personId: 'invited', roles: ['admin'], joinedAt: now }, active);
    expect(administratorsOf(withInvited)).toEqual(['founder', 'invited']);
    expect(() => leave(withInvited, 'founder', active)).toThrow('last_administrator');
    expect(() => withRoles(withInvited, 'founder', ['editor'], active)).toThrow('last_administrator');
    expect(leave(withInvited, 'invited', active).members).toHaveLength(2);
    expect(leave(withInvited, 'editor', new Set()).members).toHaveLength(2);
  });

  it('may be left without one by the secretariat', () => {
    expect(leave(withEditor, 'founder', active, true).members.map(({ personId }) => personId)).toEqual(['editor']);
  });

  it('knows its focal points, with a deputy who is a member', () => {
    const named = withFocalPoint(withEditor, 'founder', { ...everywhere, capacity: 20, deputies: ['editor'] });
    expect(memberOf(named, 'founder')?.focalPoint).toMatchObject({ capacity: 20, deputies: ['editor'] });
    const deputized = (deputy: string) => () =>
      withFocalPoint(withEditor, 'founder', { ...everywhere, deputies: [deputy] });
    expect(deputized('stranger')).toThrow('not_a_member');
    expect(deputized('founder')).toThrow('deputy_of_oneself');
    expect(
      memberOf(withoutFocalPoint(withFocalPoint(named, 'editor', everywhere), 'founder', active), 'founder'),
    ).not.toHaveProperty('focalPoint');
  });

  it('keeps a focal point who can sign in', () => {
    const invited = { personId: 'invited', roles: ['reader'], focalPoint: everywhere, joinedAt: now } as const;
    const withInvited = join(withEditor, invited, active);
    expect(() => withoutFocalPoint(withInvited, 'founder', active)).toThrow('last_focal_point');
    expect(memberOf(withoutFocalPoint(withInvited, 'invited', active), 'invited')).not.toHaveProperty('focalPoint');
  });

  it('has its administrators told once the last focal point leaves, and its editors where the secretariat left none', () => {
    const administered = withRoles(withEditor, 'editor', ['admin'], active);
    const handedOver = leave(administered, 'founder', active);
    expect(memberOf(handedOver, 'editor')?.focalPoint).toEqual(everywhere);
    expect(toldOtherwise(administered, handedOver)).toEqual(['editor']);
    expect(memberOf(leave(withEditor, 'founder', active, true), 'editor')?.focalPoint).toEqual(everywhere);
    const named = withFocalPoint(administered, 'editor', { ...everywhere, capacity: 20 });
    expect(memberOf(leave(named, 'founder', active), 'editor')?.focalPoint).toMatchObject({ capacity: 20 });
  });

  it('has the administrator told who comes where nobody is', () => {
    const orphaned = leave(founded, 'founder', active, true);
    const successor = { personId: 'successor', roles: ['admin'], joinedAt: now } as const;
    expect(memberOf(join(orphaned, successor, active), 'successor')?.focalPoint).toEqual(everywhere);
    expect(memberOf(join(founded, successor, active), 'successor')).not.toHaveProperty('focalPoint');
    expect(
      memberOf(join(orphaned, { ...successor, roles: ['reader'] }, active), 'successor')?.focalPoint,
    ).toBeUndefined();
  });

  it('forgets a deputy who leaves', () => {
    const named = withFocalPoint(withEditor, 'founder', { ...everywhere, deputies: ['editor'] });
    const left = leave(named, 'editor', active);
    expect(memberOf(left, 'founder')?.focalPoint).toEqual(everywhere);
    expect(toldOtherwise(named, left)).toEqual(['founder']);
    expect(toldOtherwise(withEditor, leave(withEditor, 'editor', active))).toEqual([]);
  });

  it('knows when a member is away, focal point or not', () => {
    const away = absenceOn({ from: '2027-03-02', until: '2027-03-05' }, 'UTC');
    expect(memberOf(withAbsences(withEditor, 'editor', [away]), 'editor')?.absences).toEqual([away]);
    expect(() => withAbsences(withEditor, 'stranger', [away])).toThrow('not_a_member');
  });

  it('counts each change', () => {
    expect(leave(withEditor, 'editor', active).version).toBe(3);
  });
});

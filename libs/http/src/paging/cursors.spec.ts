import { Config } from '#config';
import { describe, expect, it } from '@jest/globals';
import { Caller } from '../access/caller.js';
import { Cursors, type ListScope } from './cursors.js';
import type { PageQuery } from './page.js';

const config = Object.assign(new Config(), { ALIANZA_SECRET: 'a secret of more than thirty-two characters' });
const caller = (personId: string, actingFor = 'org-1'): Caller =>
  new Caller({ personId, sessionId: 's', organizations: [], platformRoles: [], actingFor });

interface Filtered extends PageQuery {
  status?: string;
}

describe('Cursors', () => {
  const cursors = new Cursors(config);
  const scope: ListScope = { list: 'initiatives', caller: caller('p1') };
  const query: Filtered = { limit: 2, status: 'open' };
  const first = cursors.read<{ id: number }>(query, scope).of([1, 2, 3], (id) => ({ id }));
  const cursor = first.nextCursor ?? '';

  it('starts the next page after the last row shown', () => {
    expect(first.items).toEqual([1, 2]);
    expect(cursors.read({ ...query, cursor }, scope).after).toEqual({ id: 2 });
  });

  it('ends with null', () => {
    expect(cursors.read(query, scope).of([1, 2], (id) => id).nextCursor).toBeNull();
  });

  it('shows 25 rows unless asked', () => {
    expect(cursors.read({}, scope).limit).toBe(25);
  });

  it.each<[string, Filtered, ListScope]>([
    ['another filter', { ...query, status: 'closed' }, scope],
    ['another list', query, { ...scope, list: 'alliances' }],
    ['another person', query, { ...scope, caller: caller('p2') }],
    ['another organisation', query, { ...scope, caller: caller('p1', 'org-2') }],
    ['nobody', query, { ...scope, caller: undefined }],
  ])('refuses the cursor for %s', (_, other, otherScope) => {
    expect(() => cursors.read({ ...other, cursor }, otherScope)).toThrow('invalid_cursor');
  });

  it.each(['', '.', 'x', `${cursor}A`, `eyJpZCI6OTl9.${cursor.split('.')[1]}`])('refuses the forged %j', (forged) => {
    expect(() => cursors.read({ ...query, cursor: forged }, scope)).toThrow('invalid_cursor');
  });
});

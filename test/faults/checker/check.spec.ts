import { describe, expect, it } from '@jest/globals';
import { check } from './check.js';
import { type Evidence, noEvidence } from './evidence.js';

const topic = 'alianza.proposals';
const event = (id: string, sequence: number, subject = 's') => ({ id, topic, subject, sequence });
const committed = (id: string, sequence: number) => ({ ...event(id, sequence), pending: false });
const handled = (sequence: number, group = 'alliances') => ({ group, topic, subject: 's', sequence });

/** Two events, written by an acknowledged command, that went all the way. */
const clean: Evidence = {
  ...noEvidence,
  commands: [{ key: 'k', what: 'publishing s', acknowledged: true, present: 1 }],
  committed: [committed('a', 1), committed('b', 2)],
  logged: [event('a', 1), event('b', 2)],
  handled: [handled(1), handled(2)],
  effects: [{ cause: 'a', what: 'alliance' }],
  owed: [{ cause: 'a', what: 'alliance' }],
  sent: [{ messageId: 'm', about: 'desk: a' }],
  received: [{ messageId: 'm', about: 'desk: a' }],
};

const kindsOf = (change: Partial<Evidence>): readonly string[] =>
  check({ ...clean, ...change }).map(({ kind }) => kind);

describe('the checker', () => {
  it('finds nothing where the promise was kept', () => {
    expect(check(clean)).toEqual([]);
  });

  it.each<[string, Partial<Evidence>]>([
    ['an event that comes again on the wire', { logged: [event('a', 1), event('b', 2), event('a', 1)] }],
    ['a mail that comes again with its id', { received: [...clean.received, ...clean.received] }],
    ['a command that nobody acknowledged', { commands: [{ key: 'k', what: 'x', acknowledged: false, present: 0 }] }],
    ['a group that passes several events at once', { handled: [handled(2)] }],
  ])('allows %s', (_, change) => {
    expect(kindsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, string]>([
    ['a command that left nothing', { commands: [{ key: 'k', what: 'x', acknowledged: true, present: 0 }] }, 'lost'],
    ['a command done twice', { commands: [{ key: 'k', what: 'x', acknowledged: true, present: 2 }] }, 'repeated'],
    ['an event that never reached the log', { logged: [event('a', 1)], handled: [handled(1)] }, 'lost'],
    ['an event that nobody committed', { committed: [committed('a', 1)] }, 'without cause'],
    ['an order that the log turned round', { logged: [event('b', 2), event('a', 1)] }, 'out of order'],
    ['a group that stopped before the end', { handled: [handled(1)] }, 'lost'],
    ['an event handled twice', { handled: [handled(1), handled(1), handled(2)] }, 'repeated'],
    ['an event handled too late', { handled: [handled(2), handled(1)] }, 'out of order'],
    ['an effect that is missing', { effects: [] }, 'lost'],
    ['an effect that is there twice', { effects: [...clean.effects, ...clean.effects] }, 'repeated'],
    ['an effect of nothing', { effects: [...clean.effects, { cause: 'z', what: 'alliance' }] }, 'without cause'],
    ['a mail that did not arrive', { received: [] }, 'lost'],
    ['a mail that nobody wrote', { sent: [], received: clean.received }, 'without cause'],
    [
      'an outbox that does not empty',
      { committed: [committed('a', 1), { ...committed('b', 2), pending: true }] },
      'unfinished',
    ],
    ['a lag that stays', { unfinished: ['alliances has a lag of 3'] }, 'unfinished'],
  ])('tells of %s', (_, change, kind) => {
    expect(kindsOf(change)).toEqual([kind]);
  });

  it('tells of a subject that a group of its topic never saw', () => {
    const other = event('c', 1, 'other');
    const findings = check({
      ...clean,
      committed: [...clean.committed, { ...other, pending: false }],
      logged: [...clean.logged, other],
    });
    expect(findings).toEqual([{ kind: 'lost', text: 'alliances of alianza.proposals other came to 0 of 1' }]);
  });

  it('tells of one thing told in two mails', () => {
    const again = { messageId: 'n', about: 'desk: a' };
    expect(kindsOf({ sent: [...clean.sent, again], received: [...clean.received, again] })).toEqual(['repeated']);
  });

  it('expects on a compacted topic what is left, upwards', () => {
    const contacts = 'alianza.directory.contacts';
    const newest = { ...event('d', 7), topic: contacts };
    const own = { ...handled(7, 'notifications.addressees'), topic: contacts };
    const change = {
      committed: [...clean.committed, { ...newest, pending: false }],
      logged: [...clean.logged, newest],
      handled: [...clean.handled, own],
    };
    expect(kindsOf(change)).toEqual([]);
  });
});

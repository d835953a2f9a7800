import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { MailRow } from './mail.js';
import { MailLeases } from './mail-leases.js';

const mail = (id: string): MailRow => ({
  _id: id,
  to: 'desk@union.example',
  subject: 'Aviso',
  text: 'Hay un aviso.',
  html: '<p>Hay un aviso.</p>',
  state: 'pending',
  attempts: 1,
  queuedAt: new Date(0),
});

describe('leases of mails', () => {
  let now: number;
  let due: MailRow[];
  let prolonged: string[][];
  let released: string[];
  /** What the database takes to answer. */
  let answersAfterMs: number;
  let leases: MailLeases;

  beforeEach(() => {
    jest.useFakeTimers();
    [now, due, prolonged, released, answersAfterMs] = [0, ['a', 'b', 'c'].map(mail), [], [], 0];
    const rows = {
      leaseMs: 3_000,
      claim: (_lease: string, most: number) => Promise.resolve(due.splice(0, most)),
      prolong: (ids: readonly string[]) => {
        now += answersAfterMs;
        prolonged.push([...ids]);
        return Promise.resolve();
      },
      release: (ids: readonly string[]) => Promise.resolve(void released.push(...ids)),
    };
    let last = 0;
    const newLease = (): string => `lease ${(last += 1)}`;
    leases = new MailLeases({ rows, newLease, now: () => now, warn: (_, error) => expect(error).toBeUndefined() });
  });

  const pass = async (ms: number): Promise<void> => {
    now += ms;
    await jest.advanceTimersByTimeAsync(ms);
  };

  it('stand for as long as anything is held, also of what waits', async () => {
    const [first, ...others] = await leases.take(2);
    if (!first) throw new Error('nothing was taken');
    for (let round = 0; round < 20; round += 1) await pass(1_000);
    expect(leases.stands(first)).toBe(true);
    leases.letGo(first);
    await pass(1_000);
    expect(prolonged.at(-1)).toEqual(['b']);
    for (const other of others) leases.letGo(other);
    const times = prolonged.length;
    await pass(10_000);
    expect([prolonged.length, jest.getTimerCount(), leases.stands(first)]).toEqual([times, 0, false]);
  });

  it('do not stand any more when the process was stopped for longer', async () => {
    const [first] = await leases.take(1);
    now += 3_000;
    expect(first && leases.stands(first)).toBe(false);
    await pass(1_000);
    expect(first && leases.stands(first)).toBe(false);
  });

  it('do not stand when the database answers too late to say that they do', async () => {
    const [first] = await leases.take(1);
    answersAfterMs = 2_500;
    await pass(1_000);
    answersAfterMs = 0;
    await pass(1_000);
    expect(first && leases.stands(first)).toBe(false);
  });

  it('are given back for what was not told to the server', async () => {
    const [first, ...others] = await leases.take(3);
    if (first) leases.letGo(first);
    await leases.release(others);
    expect([released, jest.getTimerCount()]).toEqual([['b', 'c'], 0]);
    expect(await leases.take(3)).toEqual([]);
  });
});

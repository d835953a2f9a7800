import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Verdict } from './attempt.js';
import { nextTryAt, type Progress, replayed, restarted } from './progress.js';
import { type Entry, type Lane, round } from './round.js';

const day = 86_400_000;

/** A feed in memory and a receiver that answers as it is told; time passes only when nothing is due. */
class Setting {
  progress: Progress = restarted(0);
  readonly received: Entry[] = [];
  readonly attempts: (readonly [position: number, attempt: number])[] = [];
  readonly gaveUp: number[] = [];
  ended: 'gone' | 'failing' | undefined;
  at = 0;

  constructor(
    private readonly subjects: readonly string[],
    private readonly answer: (entry: Entry, at: number) => Verdict,
  ) {}

  /** Until nothing waits any more or `until`; answers how many rounds it took. */
  async pass(until = Infinity): Promise<number> {
    let rounds = 0;
    while (this.ended === undefined) {
      const { progress, more, ended } = await round(this.progress, this.lane());
      this.progress = progress;
      this.ended = ended;
      rounds += 1;
      if (more) continue;
      const next = nextTryAt(progress) ?? (progress.position < this.subjects.length ? this.at : undefined);
      if (next === undefined || next > until) break;
      this.at = Math.max(this.at, next);
    }
    return rounds;
  }

  private lane(): Lane<Entry> {
    const entries = this.subjects.map((subject, at) => ({ subject, position: at + 1 }));
    return {
      after: async (position, limit) => {
        const found = entries.filter((entry) => entry.position > position).slice(0, limit);
        return { entries: found, through: found.at(-1)?.position ?? position };
      },
      ofSubject: async (subject, from, to, limit) =>
        entries
          .filter((entry) => entry.subject === subject && entry.position >= from && entry.position <= to)
          .slice(0, limit),
      send: async (entry, attempt) => {
        this.attempts.push([entry.position, attempt]);
        const verdict = this.answer(entry, this.at);
        if (verdict.kind === 'delivered') this.received.push(entry);
        return verdict;
      },
      gaveUp: ({ position }) => this.gaveUp.push(position),
      signal: new AbortController().signal,
      moment: () => ({ at: this.at, random: 0.5 }),
    };
  }
}

const ok: Verdict = { kind: 'delivered' };
const no: Verdict = { kind: 'failed' };
const positions = (entries: readonly Entry[]): number[] => entries.map(({ position }) => position);

describe('a round of deliveries', () => {
  it('holds back what follows of a subject that fails, and nothing of the others', async () => {
    const setting = new Setting(['a', 'b', 'a', 'c', 'b'], ({ subject }, at) =>
      subject === 'a' && at < 4_000 ? no : ok,
    );
    await setting.pass(1_000);
    expect(positions(setting.received).sort()).toEqual([2, 4, 5]);
    await setting.pass();
    expect(positions(setting.received).slice(3)).toEqual([1, 3]);
    expect(setting.attempts.filter(([position]) => position === 1)).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('knocks at a receiver that is away with a few events only, and loses none of a day', async () => {
    const subjects = Array.from({ length: 500 }, (_, at) => `s${at % 100}`);
    const setting = new Setting(subjects, (_, at) => (at < day ? no : ok));
    await setting.pass(day - 1);
    expect(setting.received).toEqual([]);
    expect(setting.attempts.length).toBeLessThan(200);
    await setting.pass();
    expect(positions(setting.received).sort((a, b) => a - b)).toEqual(subjects.map((_, at) => at + 1));
    expect(setting.ended).toBeUndefined();
  });

  it('that this process cut tells the same again, and counts as no failure', async () => {
    const answers: Verdict[] = [no, { kind: 'interrupted' }];
    const setting = new Setting(['a', 'a'], () => answers.shift() ?? ok);
    await setting.pass(60_000);
    expect(setting.attempts).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
      [2, 1],
    ]);
    expect(positions(setting.received)).toEqual([1, 2]);
  });

  it('leaves the receiver alone as long as it asks', async () => {
    const asking: Verdict = { kind: 'failed', restMs: 3_600_000 };
    const setting = new Setting(['a', 'b', 'c'], (_, at) => (at < 1 ? asking : ok));
    await setting.pass(3_599_999);
    expect(setting.received).toEqual([]);
    expect(setting.attempts.length).toBeLessThanOrEqual(3);
    await setting.pass();
    expect(positions(setting.received).sort()).toEqual([1, 2, 3]);
    expect(setting.at).toBe(3_600_000);
  });

  it('that are replayed from a place tell again what follows it, and still what waits from before', async () => {
    const setting = new Setting(['a', 'b', 'a', 'c', 'b', 'a'], ({ subject }, at) =>
      subject === 'a' && at < day ? no : ok,
    );
    await setting.pass(1_000);
    expect(positions(setting.received)).toEqual([2, 4, 5]);
    setting.at = day;
    setting.progress = replayed(setting.progress, 5, day);
    await setting.pass();
    expect(positions(setting.received.slice(3)).sort()).toEqual([1, 3, 5, 6]);
    const behind: Progress = { position: 2, holds: [], down: false };
    expect(replayed(behind, 5, day)).toEqual(behind);
    const failing = { subject: 'c', position: 4, attempts: 3, since: 0, dueAt: 2 * day };
    expect(replayed({ position: 6, holds: [failing], down: true }, 4, day)).toEqual(restarted(3));
  });

  it('ends with 410 and with days in which nothing is taken; what waits stays', async () => {
    const gone = new Setting(['a', 'b'], () => ({ kind: 'gone' }));
    await gone.pass();
    expect(gone.ended).toBe('gone');
    const failing = new Setting(['a', 'b', 'a'], () => no);
    await failing.pass();
    expect(failing.ended).toBe('failing');
    expect(failing.at).toBeGreaterThan(2.5 * day);
    expect(failing.progress.holds.map(({ subject, position }) => [subject, position]).sort()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('gives up one event that is refused for days while others are taken, and goes on after it', async () => {
    const subjects = ['bad', 'bad', ...Array.from({ length: 40 }, (_, at) => `good-${at}`)];
    const setting = new Setting(subjects, ({ position }) => (position === 1 ? no : ok));
    await setting.pass(1_000);
    setting.progress = { ...setting.progress, succeededAt: day };
    await setting.pass();
    expect(setting.gaveUp).toEqual([1]);
    expect(positions(setting.received)).toContain(2);
    expect(setting.ended).toBeUndefined();
  });

  it('delivers everything, of each subject in order, whatever a receiver answers for a day', async () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l');
    const runs = { numRuns: 150 };
    await fc.assert(
      fc.asyncProperty(fc.array(names, { maxLength: 80 }), fc.infiniteStream(fc.nat(5)), async (subjects, dice) => {
        const setting = new Setting(subjects, (_, at) => {
          const { value: thrown } = dice.next() as { value: number };
          if (at >= day || thrown < 3) return ok;
          return thrown === 3 ? { kind: 'failed', restMs: 60_000 } : no;
        });
        const rounds = await setting.pass();
        expect(rounds).toBeLessThan(2_000);
        expect(setting.ended).toBeUndefined();
        for (const subject of new Set(subjects)) {
          const own = subjects.flatMap((one, at) => (one === subject ? [at + 1] : []));
          expect(positions(setting.received.filter((entry) => entry.subject === subject))).toEqual(own);
        }
        expect(setting.progress).toMatchObject({ position: subjects.length, holds: [], down: false });
      }),
      runs,
    );
  });
});

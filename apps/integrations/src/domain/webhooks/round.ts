import type { Verdict } from './attempt.js';
import {
  dueHolds,
  type Hold,
  isResting,
  mayAdvance,
  type Moment,
  mostHolds,
  type Progress,
  putOff,
  settle,
  type SubjectRun,
} from './progress.js';

/** An event of the feed, as far as its delivery needs to know it. */
export interface Entry {
  readonly position: number;
  readonly subject: string;
}

/** What a round is done with: the feed as this endpoint sees it, and the way to its receiver. */
export interface Lane<E extends Entry> {
  /** What this endpoint is told after a position, in order; `through`: how far was looked. */
  after(position: number, limit: number): Promise<{ readonly entries: readonly E[]; readonly through: number }>;
  /** The same of one subject, from a position up to another, both included. */
  ofSubject(subject: string, from: number, to: number, limit: number): Promise<readonly E[]>;
  /** @param attempt from 1 */
  send(entry: E, attempt: number): Promise<Verdict>;
  /** What was refused for good while others were taken. */
  gaveUp(entry: E): void;
  /** Nothing more should be begun. */
  readonly signal: AbortSignal;
  moment(): Moment;
}

export interface RoundResult {
  readonly progress: Progress;
  /** There may be more to do at once. */
  readonly more: boolean;
  /** The endpoint is to be disabled. */
  readonly ended?: 'gone' | 'failing';
}

/** New events looked at in one round: also what may be repeated after a crash. */
const batchSize = 32;
/** Events of a subject that waited, told in one round. */
const heldAtOnce = 20;
/** Subjects told side by side. */
const width = 8;

/**
 * Tells an endpoint what is due: first what was held back, then what is new. Of one subject nothing overtakes; a
 * subject that fails holds back its own events and nobody else's.
 */
export async function round<E extends Entry>(before: Progress, lane: Lane<E>): Promise<RoundResult> {
  const teller = new Teller(before, lane);
  const due = dueHolds(before, lane.moment().at);
  await teller.tell(due.map((hold) => heldTask(hold, before.position, lane)));
  if (teller.mayGoOn && mayAdvance(teller.progress, lane.moment().at)) await teller.advance();
  return teller.result;
}

/** The events of one subject, read when it is their turn. */
interface Task<E extends Entry> {
  readonly subject: string;
  readonly position: number;
  /** Failed attempts of the first. */
  readonly attempts: number;
  entries(): Promise<readonly E[]>;
  /** Whether there may be more of the subject than `entries` gives. */
  isWhole(entries: readonly E[]): boolean;
}

const heldTask = <E extends Entry>(hold: Hold, to: number, lane: Lane<E>): Task<E> => ({
  ...hold,
  entries: () => lane.ofSubject(hold.subject, hold.position, to, heldAtOnce),
  isWhole: (entries) => entries.length < heldAtOnce,
});

class Teller<E extends Entry> {
  private ended?: 'gone' | 'failing';
  private failuresInARow = 0;
  private more = false;

  constructor(
    public progress: Progress,
    private readonly lane: Lane<E>,
  ) {}

  get mayGoOn(): boolean {
    return this.ended === undefined && !this.isFailing && !this.lane.signal.aborted;
  }

  get result(): RoundResult {
    const { progress, ended } = this;
    const more = this.more || dueHolds(progress, this.lane.moment().at).length > 0;
    return { progress, more: more && this.mayGoOn, ...(ended && { ended }) };
  }

  async advance(): Promise<void> {
    const { entries, through } = await this.lane.after(this.progress.position, batchSize);
    const held = new Set(this.progress.holds.map(({ subject }) => subject));
    const bySubject = new Map<string, E[]>();
    for (const entry of entries) {
      if (!held.has(entry.subject)) bySubject.set(entry.subject, [...(bySubject.get(entry.subject) ?? []), entry]);
    }
    this.progress = { ...this.progress, position: through };
    this.more ||= entries.length === batchSize;
    await this.tell(
      [...bySubject].map(([subject, own]) => ({
        subject,
        position: own[0]?.position ?? through,
        attempts: 0,
        entries: () => Promise.resolve(own),
        isWhole: () => true,
      })),
    );
  }

  async tell(tasks: readonly Task<E>[]): Promise<void> {
    const queue = [...tasks];
    const work = async (): Promise<void> => {
      for (let task = queue.shift(); task; task = queue.shift()) {
        if (this.mayGoOn) await this.run(task);
        else this.leave(task);
      }
    };
    await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, work));
  }

  private get isFailing(): boolean {
    return this.failuresInARow >= mostHolds || isResting(this.progress, this.lane.moment().at);
  }

  private async run(task: Task<E>): Promise<void> {
    const entries = await task.entries();
    let delivered = 0;
    for (const entry of entries) {
      if (this.lane.signal.aborted) return this.settle(task, { delivered, next: entry.position });
      const verdict = await this.lane.send(entry, delivered === 0 ? task.attempts + 1 : 1);
      if (verdict.kind === 'interrupted') return this.settle(task, { delivered, next: entry.position });
      if (verdict.kind !== 'delivered') {
        if (verdict.kind === 'gone') this.ended = 'gone';
        this.failuresInARow += 1;
        const failure = verdict.kind === 'failed' ? verdict : {};
        return this.settle(task, { delivered, next: entry.position, failure }, entry);
      }
      delivered += 1;
      this.failuresInARow = 0;
    }
    const last = entries.at(-1);
    this.settle(task, { delivered, ...(last && !task.isWhole(entries) && { next: last.position + 1 }) });
  }

  private settle({ subject }: Task<E>, run: Omit<SubjectRun, 'subject'>, refused?: E): void {
    const { progress, failing, gaveUp } = settle(this.progress, { subject, ...run }, this.lane.moment());
    this.progress = progress;
    if (failing) this.ended ??= 'failing';
    if (gaveUp !== undefined && refused) this.lane.gaveUp(refused);
  }

  /** Not begun: it waits as long as those that have just failed. */
  private leave({ subject, position }: Task<E>): void {
    const { holds, restUntil } = this.progress;
    const { at } = this.lane.moment();
    const failed = holds.filter(({ attempts, dueAt }) => attempts > 0 && dueAt > at).map(({ dueAt }) => dueAt);
    const until = this.isFailing ? Math.max(Math.min(...failed, Infinity), restUntil ?? 0) : at;
    this.progress = putOff(this.progress, subject, position, Number.isFinite(until) ? until : at);
  }
}

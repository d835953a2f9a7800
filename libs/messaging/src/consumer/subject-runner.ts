import type { EventEnvelope } from '#contracts';
import type { Parking } from '../parking/parking.js';
import { isMalformed } from '../port.js';
import type { SeriesStep, Step } from './attempt.js';
import { CursorMoved, ParkSubject, PauseLane } from './failures.js';
import { placeEvent } from './place-event.js';
import type { Progress } from './progress.js';
import type { CursorState, SubjectCursors } from './subject-cursors.js';
import { subjectId } from './subject-ref.js';
import type { SubjectWork } from './subject-work.js';

export interface RunnerParts {
  readonly concerns: (event: EventEnvelope) => boolean;
  readonly isCompacted: (topic: string) => boolean;
  readonly step: Step;
  /** For events that wait together; without it each is taken for itself. */
  readonly series?: SeriesStep;
  readonly cursors: SubjectCursors;
  readonly parking: Parking;
}

/** Somebody else works on the subject too: look again so often, then come back later. */
const looks = 5;

/** Events in one transaction: with more of them it would hold records for long that commands want to change. */
const longestSeries = 8;

/** Takes one subject's records in order: each is applied, skipped, passed or parked. */
export class SubjectRunner {
  /** Subjects whose events failed together: until all that came with them is done, each is taken for itself. */
  private readonly oneByOne = new Set<string>();

  constructor(private readonly parts: RunnerParts) {}

  /** @throws PauseLane; what was done is marked */
  async run(work: SubjectWork, progress: Progress, signal: AbortSignal): Promise<void> {
    let looksLeft = looks;
    while (work.next < work.records.length && !signal.aborted) {
      if (work.parked) {
        await this.parkRest(work, progress);
        break;
      }
      try {
        if ((await this.takeSeries(work, progress, signal)) || signal.aborted) continue;
        await this.take(work, progress, signal);
        work.next += 1;
      } catch (error) {
        if (!(error instanceof CursorMoved)) throw error;
        looksLeft -= 1;
        if (looksLeft === 0) throw new PauseLane(error);
        await this.lookAgain(work);
      }
    }
    if (!signal.aborted) this.oneByOne.delete(subjectId(work.ref));
  }

  /** @returns whether a series was applied; after any failure its events are taken, and judged, one by one */
  private async takeSeries(work: SubjectWork, progress: Progress, signal: AbortSignal): Promise<boolean> {
    const { series } = this.parts;
    if (!series || this.oneByOne.has(subjectId(work.ref))) return false;
    const events = this.waitingTogether(work);
    const last = events.at(-1);
    if (!last || events.length < 2) return false;
    const { group } = work.ref;
    const to = { sequence: last.sequence, eventId: last.id };
    const move = { ref: work.ref, from: work.stored, to };
    try {
      await series({ group, events, claim: ({ session }) => this.parts.cursors.move([move], session) }, signal);
    } catch {
      // What it was comes again when they are taken one by one, and is judged then.
      this.oneByOne.add(subjectId(work.ref));
      return false;
    }
    const done = work.records.slice(work.next, work.next + events.length);
    work.next += events.length;
    this.applied(work, to, done, progress);
    return true;
  }

  /** The next events, as far as each is the other's successor and concerns the group. */
  private waitingTogether(work: SubjectWork): readonly EventEnvelope[] {
    const events: EventEnvelope[] = [];
    let { reached } = work;
    for (const { record } of work.records.slice(work.next, work.next + longestSeries)) {
      const { envelope } = record;
      if (isMalformed(envelope) || !this.parts.concerns(envelope)) break;
      if (placeEvent(reached, envelope, this.parts.isCompacted(work.ref.topic)) !== 'next') break;
      events.push(envelope);
      reached = { sequence: envelope.sequence, eventId: envelope.id };
    }
    return events;
  }

  private async take(work: SubjectWork, progress: Progress, signal: AbortSignal): Promise<void> {
    const { index, record } = work.records[work.next] ?? missing();
    const { envelope } = record;
    if (isMalformed(envelope)) return this.park(work, progress, new ParkSubject('malformed', envelope.cause));
    const placement = placeEvent(work.reached, envelope, this.parts.isCompacted(work.ref.topic));
    switch (placement) {
      case 'done':
        return progress.mark(index);
      case 'gap':
        return this.park(work, progress, new ParkSubject('gap', gapText(work, envelope)));
      case 'conflict':
        return this.park(work, progress, new ParkSubject('conflict', conflictText(envelope)));
      case 'next':
        return this.apply(work, envelope, progress, signal);
    }
  }

  private async apply(work: SubjectWork, event: EventEnvelope, progress: Progress, signal: AbortSignal): Promise<void> {
    const { index } = work.records[work.next] ?? missing();
    const to = { sequence: event.sequence, eventId: event.id };
    if (!this.parts.concerns(event)) {
      work.reached = to;
      work.passing.push(index);
      return;
    }
    const move = { ref: work.ref, from: work.stored, to };
    const claim = (tx: { session: Parameters<SubjectCursors['move']>[1] }): Promise<void> =>
      this.parts.cursors.move([move], tx.session);
    try {
      await this.parts.step({ group: work.ref.group, event, claim }, signal);
    } catch (error) {
      if (!(error instanceof ParkSubject)) throw error;
      return this.park(work, progress, error);
    }
    this.applied(work, to, [{ index }], progress);
  }

  private applied(work: SubjectWork, to: CursorState, records: readonly { index: number }[], progress: Progress): void {
    work.reached = to;
    for (const index of [...work.moved(), ...records.map(({ index }) => index)]) progress.mark(index);
  }

  private async park(work: SubjectWork, progress: Progress, cause: ParkSubject): Promise<void> {
    const record = work.records[work.next] ?? missing();
    await this.pass(work, progress);
    await this.parts.parking.park(work.ref, [record], { reason: cause.reason, message: cause.message });
    progress.mark(record.index);
    work.parked = true;
  }

  private async parkRest(work: SubjectWork, progress: Progress): Promise<void> {
    const { rest } = work;
    await this.parts.parking.park(work.ref, rest);
    for (const { index } of rest) progress.mark(index);
    work.next = work.records.length;
  }

  private async pass(work: SubjectWork, progress: Progress): Promise<void> {
    const move = work.move();
    if (!move) return;
    await this.parts.cursors.pass([move]);
    for (const index of work.moved()) progress.mark(index);
  }

  private async lookAgain(work: SubjectWork): Promise<void> {
    const { cursors, parked } = await this.parts.cursors.standing([work.ref]);
    const first = work.passing[0];
    if (first !== undefined) work.next = work.records.findIndex(({ index }) => index === first);
    work.place(cursors.get(subjectId(work.ref)), parked.has(subjectId(work.ref)));
  }
}

function missing(): never {
  throw new RangeError('no record is left');
}

const gapText = ({ reached }: SubjectWork, { sequence }: EventEnvelope): string =>
  `number ${sequence} came, but ${reached.sequence + 1} is missing`;

const conflictText = ({ sequence }: EventEnvelope): string =>
  `number ${sequence} was applied already, with another event id`;

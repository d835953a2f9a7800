import { crashPoint, isDatabaseFailure, type UnitOfWork } from '#persistence';
import type { mongo } from 'mongoose';
import { handlerSeconds } from '../metrics.js';
import { isMalformed } from '../port.js';
import { QueuedWrites } from '../projections/queued-writes.js';
import type { ReadModel } from '../projections/read-model.js';
import type { Decode } from './decode-event.js';
import { PauseLane } from './failures.js';
import type { GroupHandlers } from './group-handlers.js';
import type { WorkThrough } from './lane-consumer.js';
import { placeEvent } from './place-event.js';
import type { Progress } from './progress.js';
import { sideBySide } from './side-by-side.js';
import type { CursorMove, SubjectCursors } from './subject-cursors.js';
import type { SubjectRunner } from './subject-runner.js';
import type { SubjectWork, WorkRecord } from './subject-work.js';

export interface ProjectionParts {
  readonly handlers: GroupHandlers<QueuedWrites>;
  readonly decode: Decode;
  readonly isCompacted: (topic: string) => boolean;
  readonly cursors: SubjectCursors;
  readonly unitOfWork: UnitOfWork;
  readonly collectionOf: (model: ReadModel) => mongo.Collection;
  /** For what does not go in a chunk: one event at a time. */
  readonly runner: SubjectRunner;
}

const chunkSize = 500;
const chunkMs = 500;
const width = 8;

interface Chunk {
  readonly writes: QueuedWrites;
  readonly works: Set<SubjectWork>;
  readonly applied: number[];
}

/**
 * Projections: a lane's batch in chunks, each one transaction with its cursors. What is not plain (missing predecessors,
 * failures, parked subjects) and chunks that fail are done one event at a time.
 */
export class ProjectionLane {
  constructor(private readonly parts: ProjectionParts) {}

  readonly workThrough: WorkThrough = async (works, progress, { signal }) => {
    const slow = new Set(works.filter(({ parked }) => parked));
    const order = works
      .flatMap((work) => work.records.map((record) => ({ work, record })))
      .sort((a, b) => a.record.index - b.record.index);
    let at = 0;
    while (at < order.length && !signal.aborted) {
      const chunk: Chunk = { writes: new QueuedWrites(), works: new Set(), applied: [] };
      const until = performance.now() + chunkMs;
      while (at < order.length && chunk.applied.length < chunkSize && performance.now() < until) {
        const { work, record } = order[at++] as { work: SubjectWork; record: WorkRecord };
        if (!slow.has(work) && !(await this.queue(chunk, work, record, progress))) slow.add(work);
      }
      await this.commit(chunk, slow, progress);
    }
    await sideBySide([...slow], width, (work) => this.parts.runner.run(work, progress, signal));
  };

  /** False when the record, and so the rest of its subject, has to be looked at by itself. */
  private async queue(
    chunk: Chunk,
    work: SubjectWork,
    { index, record }: WorkRecord,
    progress: Progress,
  ): Promise<boolean> {
    const { envelope } = record;
    if (isMalformed(envelope)) return false;
    const placement = placeEvent(work.reached, envelope, this.parts.isCompacted(work.ref.topic));
    if (placement === 'gap' || placement === 'conflict') return false;
    if (placement === 'done') {
      if (work.passing.length === 0) progress.mark(index);
      else work.passing.push(index);
      work.next += 1;
      return true;
    }
    if (this.parts.handlers.concerns(envelope)) {
      const before = chunk.writes.length;
      try {
        await this.parts.handlers.call(this.parts.decode(envelope), chunk.writes);
      } catch {
        // Tried again by itself, where the failure is classified and told.
        chunk.writes.cutTo(before);
        return false;
      }
      chunk.applied.push(index);
      chunk.works.add(work);
    }
    work.reached = { sequence: envelope.sequence, eventId: envelope.id };
    work.passing.push(index);
    work.next += 1;
    return true;
  }

  private async commit(chunk: Chunk, slow: Set<SubjectWork>, progress: Progress): Promise<void> {
    if (chunk.works.size === 0) return;
    const works = [...chunk.works];
    const moves = works.map((work) => work.move()).filter((move): move is CursorMove => move !== undefined);
    const { service, group } = this.parts.handlers.description;
    const measured = handlerSeconds.startTimer({ group, type: 'chunk' });
    try {
      crashPoint('consumer-before-transaction', service);
      await this.parts.unitOfWork.run(async ({ session }) => {
        await this.parts.cursors.move(moves, session);
        crashPoint('consumer-inside-transaction', service);
        await chunk.writes.flush(this.parts.collectionOf, session);
      }, 'messaging');
      crashPoint('consumer-after-transaction', service);
    } catch (error) {
      // Also before a pause: a cursor must not pass what was queued and not written.
      this.undo(works, slow);
      if (isDatabaseFailure(error)) throw new PauseLane(error);
      return;
    } finally {
      measured();
    }
    for (const work of works) for (const index of work.moved()) progress.mark(index);
  }

  /** The chunk's subjects go back to where they stood and on by themselves. */
  private undo(works: readonly SubjectWork[], slow: Set<SubjectWork>): void {
    for (const work of works) {
      const first = work.passing[0];
      work.next = work.records.findIndex(({ index }) => index === first);
      work.place(work.stored, false);
      slow.add(work);
    }
  }
}

import type { Tx } from '#persistence';
import { Logger } from '@nestjs/common';
import type { GroupDescription } from '../consumer/group-handlers.js';
import { forgetParked } from '../parking/forget-parked.js';
import type { ParkedQueue } from '../parking/parked-queue.js';
import type { LaneLag } from '../port.js';
import type { ReadModel } from '../projections/read-model.js';
import type { ReadModels } from '../projections/read-models.js';
import type { Bell } from '../relay/bell.js';
import type { HeldLease } from '../relay/service-lease.js';
import { TimerDuty } from '../timers/timer-duty.js';
import type { TimerQueue } from '../timers/timer-queue.js';
import { timersGroup } from '../timers/timer-row.js';
import { birthOf } from './group-births.js';
import { groupInGeneration, type ProjectionDescription, projectionGroup, projectionOf } from './projection-group.js';
import { Rebuild, type RebuiltGroups } from './rebuild.js';
import { RebuildUnderWay, UnknownProjection } from './rebuild-refused.js';
import { reactionGroup } from './reaction-group.js';
import type { GroupParts, RunningGroup } from './running-group.js';
import { timerQueue } from './timer-group.js';

/** The groups of a service in this process. */
export class Groups implements RebuiltGroups {
  /** By the name without generation. */
  private readonly running = new Map<string, RunningGroup>();
  private readonly projections = new Map<string, ProjectionDescription>();
  private readonly rebuilds = new Map<string, { next?: RunningGroup; ended: Promise<unknown> }>();
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('consumer');
  private timers: TimerQueue | undefined;
  private timerTypes: ReadonlySet<string> = new Set();
  private started = false;

  constructor(
    private readonly parts: GroupParts,
    private readonly readModels: ReadModels,
  ) {
    readModels.onSwap((group) => {
      this.adopt(group).catch((err: unknown) => this.logger.error({ group, err }, 'a rebuilt projection is not read'));
    });
  }

  /** @param sinceCreation nothing that happened before the group first ran is acted on */
  async addReactions(description: GroupDescription<Tx>, sinceCreation: boolean): Promise<void> {
    const { db, clock } = this.parts;
    const since = sinceCreation ? { since: await birthOf(description.group, db, clock) } : {};
    this.running.set(description.group, reactionGroup(this.parts, { ...description, ...since }));
  }

  async addProjection(description: ProjectionDescription): Promise<void> {
    const { group, readModels } = description;
    await this.readModels.register(group, readModels);
    this.projections.set(group, description);
    this.running.set(group, this.inGeneration(description, this.readModels.generationOf(group)));
  }

  addTimers(description: GroupDescription<Tx>): void {
    this.timers = timerQueue(this.parts, description);
    this.timerTypes = new Set(description.entries.map(({ type }) => type));
  }

  handlesTimer(type: string): boolean {
    return this.timerTypes.has(type);
  }

  start(): void {
    this.started = true;
    for (const { consumer } of this.running.values()) consumer.start();
  }

  async stop(): Promise<void> {
    this.started = false;
    this.stopping.abort();
    await Promise.allSettled([...this.rebuilds.values()].map(({ ended }) => ended));
    await Promise.all([...this.running.values()].map(({ consumer }) => consumer.stop()));
  }

  get all(): readonly RunningGroup[] {
    return [...this.running.values()];
  }

  /**
   * Makes a projection's read models again from everything that ever happened, beside the present ones, and swaps.
   * Resolves with the number of the new generation when queries read it; ends when the signal aborts or `stop` is called.
   * @throws UnknownProjection, RebuildUnderWay, RebuildOvertaken
   */
  async rebuild(group: string, signal: AbortSignal): Promise<number> {
    const description = this.mayRebuild(group);
    const rebuild = new Rebuild(this, this.readModels, this.parts);
    const ending = AbortSignal.any([signal, this.stopping.signal]);
    const ended = this.parts.unitOfWork.outside(() => rebuild.run(description, ending));
    this.rebuilds.set(group, { ended });
    try {
      return await ended;
    } finally {
      this.rebuilds.delete(group);
      // A swap whose answer was lost may have been made.
      await this.adopt(group);
    }
  }

  /** @throws UnknownProjection, RebuildUnderWay */
  mayRebuild(group: string): ProjectionDescription {
    const description = this.projections.get(group);
    if (!description) throw new UnknownProjection(group, [...this.projections.keys()]);
    if (this.rebuilds.has(group)) throw new RebuildUnderWay(group);
    return description;
  }

  /** The group of a rebuild: what it parks is redriven and its lag is shown before it takes its place. */
  beside(description: ProjectionDescription, generation: number): RunningGroup {
    const next = this.inGeneration(description, generation);
    const rebuild = this.rebuilds.get(description.group);
    if (rebuild) rebuild.next = next;
    return next;
  }

  /** Puts a group that reads already in the place of the one of this name, which ends. */
  async replace(name: string, next: RunningGroup): Promise<void> {
    const previous = this.running.get(name);
    this.running.set(name, next);
    await previous?.consumer.stop();
  }

  queueOf(group: string): ParkedQueue | undefined {
    if (group === timersGroup(this.parts.service)) return this.timers;
    return this.reading.find((running) => running.group === group)?.queue;
  }

  /**
   * Removes what a generation of a projection has parked that nobody reads any more, such as one whose rebuild ended with
   * its process. False when somebody reads it, or may yet.
   */
  async forgetLeft(group: string): Promise<boolean> {
    const { name, generation } = projectionOf(group);
    if (!this.projections.has(name) || !(await this.readModels.isLeft(name, generation))) return false;
    await forgetParked(this.parts.db, group);
    return true;
  }

  async lag(): Promise<readonly { readonly group: string; readonly lanes: readonly LaneLag[] }[]> {
    return Promise.all(
      this.reading.map(async ({ group, topics }) => ({ group, lanes: await this.parts.log.lag(group, topics) })),
    );
  }

  /** A duty: nothing to do in a service without timers. */
  async dispatchTimers(held: HeldLease, bell: Bell): Promise<void> {
    const { timers: queue } = this;
    const { service, db, clock, unitOfWork, parking } = this.parts;
    const warn = (message: string, err: unknown): void => this.logger.warn({ service, err }, message);
    if (!queue) return untilAborted(held.signal);
    const { commands } = unitOfWork;
    await new TimerDuty({ service, db, clock, queue, commands, parking, bell, warn }).run(held);
  }

  /** With those that are being rebuilt. */
  private get reading(): readonly RunningGroup[] {
    const rebuilt = [...this.rebuilds.values()].map(({ next }) => next).filter((next) => next !== undefined);
    return [...new Set([...this.all, ...rebuilt])];
  }

  private inGeneration(description: ProjectionDescription, generation: number): RunningGroup {
    const collectionOf = (model: ReadModel) => this.readModels.inGeneration(model, generation);
    return projectionGroup(this.parts, description, generation, collectionOf);
  }

  /** Reads on in the generation that queries read, when nobody here does: another process may have rebuilt it. */
  private async adopt(name: string): Promise<void> {
    const description = this.projections.get(name);
    const generation = this.readModels.generationOf(name);
    const group = groupInGeneration(name, generation);
    if (!description || this.reading.some((running) => running.group === group)) return;
    const next = this.inGeneration(description, generation);
    await this.replace(name, next);
    if (this.started) next.consumer.start();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

import { Logger } from '@nestjs/common';
import { GroupRedrive } from '../parking/group-redrive.js';
import type { ParkedSubjectRow } from '../parking/parked-rows.js';
import { forgetParked } from '../parking/forget-parked.js';
import { Redriver } from '../parking/redriver.js';
import type { ReadModels } from '../projections/read-models.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import { groupInGeneration, type ProjectionDescription } from './projection-group.js';
import { RebuildOvertaken, RebuildWithoutHistory } from './rebuild-refused.js';
import { refuseWithoutHistory } from './refuse-without-history.js';
import type { GroupParts, RunningGroup } from './running-group.js';

const lookMs = 100;

/** The groups of the service, as far as a rebuild changes them. */
export interface RebuiltGroups {
  /** A group that writes a generation of its own beside the one that is read; not started. */
  beside(description: ProjectionDescription, generation: number): RunningGroup;
  /** Stops the group of this name and puts the next one in its place. */
  replace(name: string, next: RunningGroup): Promise<void>;
}

/** A generation that is made beside the one that is read. */
interface Beside {
  readonly generation: number;
  readonly present: number;
  readonly next: RunningGroup;
}

/** Replays a projection into a fresh generation, under a group name of its own, and swaps when it has caught up. */
export class Rebuild {
  private readonly logger = new Logger('rebuild');

  constructor(
    private readonly groups: RebuiltGroups,
    private readonly readModels: ReadModels,
    private readonly parts: GroupParts,
  ) {}

  async run(description: ProjectionDescription, signal: AbortSignal): Promise<number> {
    const { group, readModels } = description;
    const { generation, present, stale } = await this.readModels.begin(group);
    const { next, left } = await this.readModels.whileMade(group, generation, async () => {
      for (const old of stale) await this.remove(description, old);
      await this.readModels.prepare(readModels, generation);
      const begun = this.groups.beside(description, generation);
      begun.consumer.start();
      return { next: begun, left: await this.takePlace(description, { generation, present, next: begun }, signal) };
    });
    // From here on it is what queries read: whatever fails, it goes on.
    await this.groups.replace(group, next);
    await forgetParked(this.parts.db, left).catch((err: unknown) =>
      this.logger.warn({ group: left, err }, 'what it had parked is removed by a later rebuild'),
    );
    return generation;
  }

  /** The name of the group whose place it has taken; when it has not, the next one ends. */
  private async takePlace(description: ProjectionDescription, beside: Beside, signal: AbortSignal): Promise<string> {
    const { group } = description;
    const { generation, present, next } = beside;
    try {
      const caughtUp = () => this.caughtUp(next, signal);
      await caughtUp();
      const { db, cursors } = this.parts;
      await refuseWithoutHistory({ db, cursors, caughtUp, signal }, groupInGeneration(group, present), next);
      const left = await this.readModels.swap(group, generation);
      if (left === undefined) throw new RebuildOvertaken(group);
      return groupInGeneration(group, left);
    } catch (error) {
      await next.consumer.stop();
      if (error instanceof RebuildWithoutHistory) await this.clearAway(description, beside);
      throw error;
    }
  }

  /**
   * What was refused is asked for again only when the log has changed: no later rebuild may ever come and remove it.
   * @throws RebuildOvertaken when what it lacks is what a later one has removed
   */
  private async clearAway(description: ProjectionDescription, { generation, next }: Beside): Promise<void> {
    if (!(await this.readModels.isLatest(description.group, generation))) throw new RebuildOvertaken(description.group);
    await this.remove(description, generation).catch((err: unknown) =>
      this.logger.warn({ group: next.group, err }, 'what it had read is removed by a later rebuild'),
    );
  }

  /**
   * It has read all there is, and trying what it parked meanwhile changes nothing more. What still waits then lacks
   * something that the log does not have: it waits in the present generation too, or that one read what the log had once.
   */
  private async caughtUp({ group, topics, queue }: RunningGroup, signal: AbortSignal): Promise<void> {
    const { db, unitOfWork, log } = this.parts;
    const subjects = db.collection<ParkedSubjectRow>('parked_subjects');
    // By itself: the process whose duty it is may be another one, which does not run this group.
    const redriver = new Redriver({ subjects, unitOfWork, queueOf: () => queue });
    const parked = new GroupRedrive({ subjects, redriver });
    for (;;) {
      const lanes = await log.lag(group, topics);
      const hasRead = lanes.length > 0 && lanes.every(({ end, position }) => position >= end);
      if (hasRead && (await parked.cameToNothing(group, signal))) return;
      await abortableDelay(lookMs, signal);
      signal.throwIfAborted();
    }
  }

  /** All of a generation that nobody reads (any more): one that was read stays until a later rebuild. */
  private async remove({ group, readModels }: ProjectionDescription, generation: number): Promise<void> {
    const name = groupInGeneration(group, generation);
    await this.readModels.drop(readModels, generation);
    const ofGroup = { $gte: `${name}|`, $lt: `${name}}` };
    await this.parts.db.collection<{ _id: string }>('subject_cursors').deleteMany({ _id: ofGroup });
    await forgetParked(this.parts.db, name);
  }
}

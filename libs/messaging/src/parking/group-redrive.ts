import type { mongo } from 'mongoose';
import { sideBySide } from '../consumer/side-by-side.js';
import type { ParkedSubjectRow } from './parked-rows.js';
import type { Redriver } from './redriver.js';
import { stoodStill } from './stood-still.js';

export interface GroupRedriveParts {
  readonly subjects: mongo.Collection<ParkedSubjectRow>;
  /** For a group that runs here. */
  readonly redriver: Redriver;
}

const batchSize = 256;
const width = 4;
const lacksSomething = { $in: ['gap', 'not_yet'] as const };

/** Redrives all that one group has parked because something was missing, whenever it may be due. */
export class GroupRedrive {
  constructor(private readonly parts: GroupRedriveParts) {}

  /**
   * Tries each of these subjects once. False when something came of it, or may yet: then it is worth another round.
   * @throws what the signal was aborted with
   */
  async cameToNothing(group: string, signal: AbortSignal): Promise<boolean> {
    const { subjects, redriver } = this.parts;
    let nothing = true;
    let after = '';
    for (;;) {
      const filter = { group, id: { $gt: after }, reason: lacksSomething };
      const tried = await subjects.find(filter).sort({ id: 1 }).limit(batchSize).toArray();
      const last = tried.at(-1);
      if (!last) return nothing;
      await sideBySide(tried, width, async (row) => void (await redriver.redrive(row, signal)));
      signal.throwIfAborted();
      const now = await subjects.find({ _id: { $in: tried.map(({ _id }) => _id) } }).toArray();
      nothing = stoodStill(tried, now) && nothing;
      after = last.id;
    }
  }
}

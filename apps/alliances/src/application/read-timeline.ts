import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import { groupsOf } from '../domain/record/standpoint.js';
import type { TimelineEntryDocument } from '../persistence/timeline-entry.schema.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import { readersOf } from './acting.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** What happened in an alliance; what a group said among itself is told to that group only. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly timeline: TimelineRepository,
  ) {}

  /** @param before id of the last one seen */
  async execute(id: string, caller: Caller, limit: number, before?: string): Promise<TimelineEntryDocument[]> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    const groups = groupsOf(record.alliance, readersOf(caller));
    return this.timeline.list(id, groups, limit, before);
  }
}

import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import { groupsOf } from '../domain/record/standpoint.js';
import type { TimelineEntryDocument } from '../persistence/timeline-entry.schema.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import { readersOf } from './acting.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';
import { namedSubjectOf, subjectOf, type TimelineSubject } from './timeline-subject.js';
import { TitlesApart } from './titles-apart.js';

/** One thing that happened, with what it is about, if that is one thing. */
export interface ToldEntry {
  readonly entry: TimelineEntryDocument;
  readonly about?: TimelineSubject;
}

/** What happened in an alliance; what a group said among itself is told to that group only. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly timeline: TimelineRepository,
    private readonly titles: TitlesApart,
  ) {}

  /** @param before id of the last one seen */
  async execute(id: string, caller: Caller, limit: number, before?: string): Promise<readonly ToldEntry[]> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    const groups = groupsOf(record.alliance, readersOf(caller));
    const entries = await this.timeline.list(id, groups, limit, before);
    const subjects = entries.flatMap(({ details }) => subjectOf(details) ?? []);
    const apart = await this.titles.of(subjects, id);
    return entries.map((entry) => {
      const about = namedSubjectOf(entry.details, record, apart);
      return { entry, ...(about && { about }) };
    });
  }
}

import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '../domain/decision.js';
import { groupsOf } from '../domain/record/standpoint.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import type { TimelineEntryDocument } from '../persistence/timeline-entry.schema.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import { readersOf } from './acting.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';
import { namedSubjectOf, subjectOf, type TimelineSubject } from './timeline-subject.js';

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
    private readonly commitments: CommitmentsRepository,
    private readonly indicators: IndicatorsRepository,
  ) {}

  /** @param before id of the last one seen */
  async execute(id: string, caller: Caller, limit: number, before?: string): Promise<readonly ToldEntry[]> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    const groups = groupsOf(record.alliance, readersOf(caller));
    const entries = await this.timeline.list(id, groups, limit, before);
    const apart = await this.titlesApart(id, entries);
    return entries.map((entry) => {
      const about = namedSubjectOf(entry.details, record, apart);
      return { entry, ...(about && { about }) };
    });
  }

  /** Of commitments and indicators, which are kept apart from the alliance: a query of each, where there are any. */
  private async titlesApart(
    allianceId: string,
    entries: readonly TimelineEntryDocument[],
  ): Promise<ReadonlyMap<string, LocalizedText>> {
    const idsOf = (kind: TimelineSubject['of']): readonly string[] => [
      ...new Set(
        entries.flatMap(({ details }) => {
          const subject = subjectOf(details);
          return subject?.of === kind ? [subject.id] : [];
        }),
      ),
    ];
    const [commitments, indicators] = await Promise.all([
      this.commitments.titlesOf(allianceId, idsOf('commitment')),
      this.indicators.titlesOf(allianceId, idsOf('indicator')),
    ]);
    return new Map([...commitments, ...indicators]);
  }
}

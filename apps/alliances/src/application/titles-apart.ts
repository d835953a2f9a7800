import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '../domain/decision.js';
import { firstWords } from '../domain/first-words.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import type { TimelineSubject } from './timeline-subject.js';

/** Titles of commitments, indicators and decisions, which are kept apart from the alliance. */
@Injectable()
export class TitlesApart {
  constructor(
    private readonly commitments: CommitmentsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly meetings: MeetingsRepository,
  ) {}

  /** By id: a query of each kind that there is among them. @param allianceId only what is of this one */
  async of(
    subjects: readonly Pick<TimelineSubject, 'of' | 'id'>[],
    allianceId?: string,
  ): Promise<ReadonlyMap<string, LocalizedText>> {
    const idsOf = (kind: TimelineSubject['of']): readonly string[] => [
      ...new Set(subjects.filter(({ of }) => of === kind).map(({ id }) => id)),
    ];
    const [commitments, indicators, decisions] = await Promise.all([
      this.commitments.titlesOf(idsOf('commitment'), allianceId),
      this.indicators.titlesOf(idsOf('indicator'), allianceId),
      this.meetings.decisionsOf(idsOf('decision'), allianceId),
    ]);
    const decided = decisions.map(({ id, text }) => [id, firstWords(text)] as const);
    return new Map([...commitments, ...indicators, ...decided]);
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#persistence';
import { rankingVersion } from '../domain/ranking-version.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';

/** Asks that lists made by another model or with other statistics are renewed; costs one look when there is none. */
@Injectable()
export class RequestRenewal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: MatchingJobs,
    private readonly mirror: FinderMirror,
  ) {}

  /**
   * @param requested what they have been asked to be made with: then nothing is asked again
   * @returns what this process ranks with
   */
  async execute(requested?: string): Promise<string> {
    const subjectId = rankingVersion(this.mirror.finder.ranking);
    if (subjectId === requested) return subjectId;
    const request = { kind: 'lists', subjectId, priority: priorities.refresh } as const;
    await this.unitOfWork.run((tx) => this.jobs.request([request], tx), 'messaging');
    return subjectId;
  }
}

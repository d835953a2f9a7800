import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import { UnitOfWork } from '#persistence';
import { FinderMirror } from '../finder/finder-mirror.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import { listVersion } from './list-version.js';

/**
 * Asks that lists made by another model, with other statistics or from rows that were made again since are renewed; costs one
 * look when there is none.
 */
@Injectable()
export class RequestRenewal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: MatchingJobs,
    private readonly mirror: FinderMirror,
    private readonly readModels: ReadModels,
  ) {}

  /**
   * @param requested what they have been asked to be made with: then nothing is asked again
   * @returns what this process makes lists with
   */
  async execute(requested?: string): Promise<string> {
    const subjectId = listVersion(this.mirror.finder.ranking, this.readModels);
    if (subjectId === requested) return subjectId;
    const request = { kind: 'lists', subjectId, priority: priorities.refresh } as const;
    await this.unitOfWork.run((tx) => this.jobs.request([request], tx), 'messaging');
    return subjectId;
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#persistence';
import { model } from '../domain/model.js';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';

/** Asks, when a process starts, that lists made by an earlier model are renewed; costs one look when there is none. */
@Injectable()
export class RequestRenewal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: MatchingJobs,
  ) {}

  async execute(): Promise<void> {
    const request = { kind: 'lists', subjectId: model.version, priority: priorities.refresh } as const;
    await this.unitOfWork.run((tx) => this.jobs.request([request], tx), 'messaging');
  }
}

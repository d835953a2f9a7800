import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { MatchingJob } from '../persistence/matching-job.schema.js';
import { MatchingJobs } from '../persistence/matching-jobs.js';
import { KnownInitiatives } from '../persistence/read-models.js';
import { speakerOf } from '../persistence/records.js';

/** Asks for the initiatives that an organisation speaks for: they rest while it is suspended, and no longer. */
@Injectable()
export class SpreadSpeaker {
  constructor(
    private readonly readModels: ReadModels,
    private readonly jobs: MatchingJobs,
  ) {}

  async execute({ subjectId, priority, anew }: MatchingJob, tx: Tx): Promise<void> {
    const led = await this.readModels
      .collection(KnownInitiatives)
      .find(
        { $or: [{ coordinatorOrganizationId: subjectId }, { 'call.leadOrganizationId': subjectId }] },
        { session: tx.session, projection: { coordinatorOrganizationId: 1, 'call.leadOrganizationId': 1 } },
      )
      .toArray();
    const spokenFor = led.filter((initiative) => speakerOf(initiative) === subjectId);
    await this.jobs.request(
      spokenFor.map(({ _id }) => ({ kind: 'initiative', subjectId: _id, priority, anew })),
      tx,
    );
  }
}

import type { UnitOfWork } from '#persistence';
import { Logger } from '@nestjs/common';
import type { AuditInTransaction } from '../parking/parked-subjects.js';
import type { Groups } from './groups.js';

/** Rebuilds that people ask for: begun at once, ended in their own time. */
export class RebuildRequests {
  private readonly logger = new Logger('rebuild');

  constructor(
    private readonly groups: Groups,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Resolves when the projection is being made again; until it has caught up, its lag stands beside that of the present
   * one. Ends with the process, and is asked for again then.
   * @throws UnknownProjection, RebuildUnderWay
   */
  async begin(group: string, audit: AuditInTransaction): Promise<void> {
    this.groups.mayRebuild(group);
    await this.unitOfWork.outside(() => this.unitOfWork.run(audit));
    this.groups.rebuild(group, new AbortController().signal).then(
      (generation) => this.logger.log({ group, generation }, 'a projection was made again'),
      (err: unknown) => this.logger.error({ group, err }, 'a projection was not made again'),
    );
  }
}

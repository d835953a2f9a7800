import type { Caller } from '#http';
import { Injectable } from '@nestjs/common';
import { resourcePlan, type ResourcePlan } from '../domain/workplan/resource-plan.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** What the workplan takes and what the ledger holds for it, for those who take part. */
@Injectable()
export class ReadResources {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly commitments: CommitmentsRepository,
  ) {}

  async execute(allianceId: string, caller: Caller): Promise<ResourcePlan> {
    const { record } = await this.reading.execute(allianceId, caller, ofInnerLife);
    return resourcePlan(record.workplan.needs, await this.commitments.all(allianceId));
  }
}

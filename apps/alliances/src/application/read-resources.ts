import type { Caller } from '#http';
import { Injectable } from '@nestjs/common';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { resourcePlan, type ResourcePlan, type ResourceStatus } from '../domain/workplan/resource-plan.js';
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
    return this.planOf(record);
  }

  /** How far the resources of an alliance are: nobody can have promised anything for a plan that takes nothing. */
  async statusOf(record: AllianceRecord): Promise<ResourceStatus> {
    return record.workplan.needs.length === 0 ? 'to_be_defined' : (await this.planOf(record)).status;
  }

  private async planOf({ alliance, workplan }: AllianceRecord): Promise<ResourcePlan> {
    return resourcePlan(workplan.needs, await this.commitments.all(alliance.id));
  }
}

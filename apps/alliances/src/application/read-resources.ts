import type { Caller } from '#http';
import { Injectable } from '@nestjs/common';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { resourcePlan, type ResourcePlan, type ResourceStatus } from '../domain/workplan/resource-plan.js';
import type { Commitment } from '../domain/ledger/commitment.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

export interface Resources {
  readonly plan: ResourcePlan;
  /** Those of which the plan speaks by id. */
  readonly commitments: readonly Commitment[];
}

/** What the workplan takes and what the ledger holds for it, for those who take part. */
@Injectable()
export class ReadResources {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly commitments: CommitmentsRepository,
  ) {}

  async execute(allianceId: string, caller: Caller): Promise<Resources> {
    const { record } = await this.reading.execute(allianceId, caller, ofInnerLife);
    return this.resourcesOf(record);
  }

  /** How far the resources of an alliance are: nobody can have promised anything for a plan that takes nothing. */
  async statusOf(record: AllianceRecord): Promise<ResourceStatus> {
    return record.workplan.needs.length === 0 ? 'to_be_defined' : (await this.resourcesOf(record)).plan.status;
  }

  private async resourcesOf({ alliance, workplan }: AllianceRecord): Promise<Resources> {
    const commitments = await this.commitments.all(alliance.id);
    return { plan: resourcePlan(workplan.needs, commitments), commitments };
  }
}

import { ApiProperty } from '@nestjs/swagger';
import type { NeedCovered, ResourcePlan, ResourceStatus } from '../../domain/workplan/resource-plan.js';
import { PlanNeedView } from './plan.view.js';

class NeedCoveredView extends PlanNeedView {
  @ApiProperty({ example: '10000', description: 'Promised, agreed to or not.' }) promised!: string;
  @ApiProperty({ example: '8000', description: 'Of this, agreed by another organisation, or further.' })
  committed!: string;
  @ApiProperty({ example: '5000', description: 'Delivered by another organisation’s word.' }) delivered!: string;
  @ApiProperty({ example: '4500', description: 'What nobody has committed; `0` when it is covered.' }) missing!: string;
  @ApiProperty({ type: String, format: 'uuid', isArray: true, description: 'The commitments that count for it.' })
  commitments!: readonly string[];
}

/** What the workplan takes, what is committed for it and what is missing. */
export class ResourcePlanView {
  @ApiProperty({
    enum: ['to_be_defined', 'mobilising', 'secured'],
    description: 'Follows from the ledger: nothing promised yet, something missing, nothing missing.',
  })
  status!: ResourceStatus;
  @ApiProperty({ type: [NeedCoveredView] }) needs!: readonly NeedCoveredView[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    isArray: true,
    description: 'Commitments that serve no need of the plan.',
  })
  besides!: readonly string[];
}

export const resourcePlanView = ({ needs, ...plan }: ResourcePlan): ResourcePlanView => ({
  ...plan,
  needs: needs.map(({ need, ...covered }: NeedCovered) => ({ ...need, ...covered })),
});

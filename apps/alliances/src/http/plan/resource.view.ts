import type { TextByLanguage } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { Resources } from '../../application/read-resources.js';
import type { Commitment, CommitmentKind, CommitmentStatus } from '../../domain/ledger/commitment.js';
import type { NeedCovered, ResourceStatus } from '../../domain/workplan/resource-plan.js';
import { commitmentKinds, commitmentStatuses } from '../ledger/commitment.dto.js';
import { type NameOf, OrganizationNameView } from '../names/organization-name.view.js';
import { exampleText } from './example-text.js';
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

/** A commitment in brief: whose it is, and of what. */
class PlanCommitmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Who promised.' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty(exampleText('Para los talleres en las dos fronteras', 'For the workshops at both borders'))
  what!: TextByLanguage;
  @ApiProperty({ enum: commitmentKinds, example: 'money' }) kind!: CommitmentKind;
  @ApiProperty({ example: 'USD' }) unit!: string;
  @ApiProperty({ example: '8000' }) amount!: string;
  @ApiProperty({ enum: commitmentStatuses }) status!: CommitmentStatus;
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
  @ApiProperty({ type: [PlanCommitmentView], description: 'Each commitment that stands above by its id.' })
  commitments!: readonly PlanCommitmentView[];
}

export const resourcePlanView = (
  { plan: { needs, ...plan }, commitments }: Resources,
  nameOf: NameOf,
): ResourcePlanView => ({
  ...plan,
  needs: needs.map(({ need, ...covered }: NeedCovered) => ({ ...need, ...covered })),
  commitments: commitments.map(inBrief(nameOf)),
});

const inBrief =
  (nameOf: NameOf) =>
  ({ id, organizationId, what, kind, unit, amount, status }: Commitment): PlanCommitmentView => {
    return { id, organizationId, organization: nameOf(organizationId), what, kind, unit, amount, status };
  };

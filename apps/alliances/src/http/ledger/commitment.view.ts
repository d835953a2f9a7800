import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CommitmentKind, CommitmentStatus, Delivery, DeliveryStatus } from '../../domain/ledger/commitment.js';
import type { LedgerTotals } from '../../domain/ledger/ledger-totals.js';
import { mayReadEvidence } from '../../domain/ledger/read-evidence.js';
import type { StoredCommitment } from '../../persistence/commitments.repository.js';
import { ApiOrganizationNames, type NameOf, OrganizationNameView } from '../names/organization-name.view.js';
import { commitmentKinds, commitmentStatuses, declining } from './commitment.dto.js';

const text = (es: string, en: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example: { es, en } }) as const;
const reason = text('El presupuesto del año se redujo.', 'The budget of the year was cut.');

class DeliveryEvidenceView {
  @ApiProperty(text('Comprobante de transferencia', 'Transfer receipt')) title!: TextByLanguage;
  @ApiProperty({ example: 'https://papers.example/receipt.pdf' }) url!: string;
  @ApiProperty({ type: [String], description: 'Empty: all who take part.', example: [] })
  visibleTo!: readonly string[];
}

class CommitmentDeliveryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '5000' }) amount!: string;
  @ApiProperty({ format: 'date', example: '2027-05-31' }) deliveredOn!: string;
  @ApiProperty(text('Primera parte.', 'First part.')) note!: TextByLanguage;
  @ApiProperty({ type: [DeliveryEvidenceView], description: 'What the reader may see of it.' })
  evidence!: readonly DeliveryEvidenceView[];
  @ApiProperty({ example: 0, description: 'Pieces of evidence that are for named members only.' }) withheld!: number;
  @ApiProperty({ enum: ['reported', 'validated', 'rejected'] }) status!: DeliveryStatus;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The coordinator’s organisation, where it said so for one that has left.',
  })
  reportedBy?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Another organisation.' }) judgedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) judgedAt?: string;
  @ApiPropertyOptional(text('Recibido en su totalidad.', 'Received in full.')) judgement?: TextByLanguage;
}

class CommitmentChangeView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: '12500' }) from!: string;
  @ApiProperty({ example: '10000' }) to!: string;
  @ApiProperty(reason) reason!: TextByLanguage;
}

class DeclinedPromiseView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty(text(declining.es, declining.en)) note!: TextByLanguage;
  @ApiProperty({ example: 0, description: 'How often the amount had been changed by then.' }) afterChanges!: number;
}

/** What an organisation brings to an alliance: promised, agreed, planned, delivered. */
export class CommitmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ format: 'uuid', description: 'Who promised.' }) organizationId!: string;
  @ApiProperty({ enum: commitmentKinds, example: 'money' }) kind!: CommitmentKind;
  @ApiProperty({ example: 'USD' }) unit!: string;
  @ApiProperty({ example: '10000', description: 'What stands now.' }) amount!: string;
  @ApiProperty({ example: '12500', description: 'What was promised first.' }) firstAmount!: string;
  @ApiProperty(text('Para los talleres en las dos fronteras', 'For the workshops at both borders'))
  what!: TextByLanguage;
  @ApiProperty({ enum: commitmentStatuses }) status!: CommitmentStatus;
  @ApiProperty({ format: 'date-time' }) promisedAt!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Another organisation.' }) agreedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) agreedAt?: string;
  @ApiProperty({ type: [DeclinedPromiseView], description: 'Members that did not agree to it, and why; it stays.' })
  declined!: readonly DeclinedPromiseView[];
  @ApiPropertyOptional({ format: 'date' }) dueOn?: string;
  @ApiPropertyOptional({ format: 'uuid' }) milestoneId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The need of the workplan that it covers.' }) needId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) meetingId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) overdueSince?: string;
  @ApiProperty({ type: [CommitmentChangeView], description: 'Every cut, rise or end; they stay.' })
  changes!: readonly CommitmentChangeView[];
  @ApiProperty({ type: [CommitmentDeliveryView] }) deliveries!: readonly CommitmentDeliveryView[];
  @ApiProperty() version!: number;
}

/** The same as it is read, with names. */
export class NamedCommitmentView extends CommitmentView {
  @ApiOrganizationNames() organizationNames!: readonly OrganizationNameView[];
}

class LedgerTotalView {
  @ApiProperty({ enum: commitmentKinds, example: 'money' }) kind!: CommitmentKind;
  @ApiProperty({ example: 'USD' }) unit!: string;
  @ApiProperty({ example: '12500', description: 'As first promised, also what was cut or withdrawn later.' })
  promised!: string;
  @ApiProperty({ example: '10000', description: 'Of this, what stands.' }) standing!: string;
  @ApiProperty({ example: '10000', description: 'Of what stands: agreed, or further.' }) agreed!: string;
  @ApiProperty({ example: '10000', description: 'Of what stands: with a day, or delivered.' }) planned!: string;
  @ApiProperty({ example: '2000', description: 'Delivered by its own word; not yet judged.' }) reported!: string;
  @ApiProperty({ example: '5000', description: 'Delivered by another organisation’s word.' }) delivered!: string;
}

class OrganizationTotalsView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty({ type: [LedgerTotalView] }) totals!: readonly LedgerTotalView[];
}

/** Promised against delivered, in sum and by organisation; currencies and units are never added to each other. */
export class LedgerTotalsView {
  @ApiProperty({ type: [LedgerTotalView] }) total!: readonly LedgerTotalView[];
  @ApiProperty({ type: [OrganizationTotalsView], description: 'In the order of ids: it ranks nobody.' })
  organizations!: readonly OrganizationTotalsView[];
}

/** @param readers organisations for which somebody reads */
export function commitmentView({ commitment, version }: StoredCommitment, readers: readonly string[]): CommitmentView {
  const deliveryView = (delivery: Delivery): CommitmentDeliveryView => {
    const evidence = delivery.evidence.filter((one) => mayReadEvidence(one, delivery, commitment, readers));
    return { ...delivery, evidence, withheld: delivery.evidence.length - evidence.length };
  };
  const { declined = [] } = commitment;
  return { ...commitment, declined, deliveries: commitment.deliveries.map(deliveryView), version };
}

/** Whose it is, who agreed or did not, and of each delivery who judged it and who may read what shows it. */
export const organizationsInCommitment = ({
  organizationId,
  agreedBy,
  declined,
  deliveries,
}: CommitmentView): readonly string[] =>
  [
    organizationId,
    agreedBy,
    ...declined.map((one) => one.organizationId),
    ...deliveries.flatMap(({ reportedBy, judgedBy, evidence }) => [
      reportedBy,
      judgedBy,
      ...evidence.flatMap(({ visibleTo }) => visibleTo),
    ]),
  ].filter((id) => id !== undefined);

export const ledgerTotalsView = ({ total, organizations }: LedgerTotals, nameOf: NameOf): LedgerTotalsView => ({
  total,
  organizations: organizations.map((one) => ({ ...one, organization: nameOf(one.organizationId) })),
});

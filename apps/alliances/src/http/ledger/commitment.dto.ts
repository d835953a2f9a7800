import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { because, Id, Ids, IsoDate, NestedList, OneOf, PageQuery, Text, TextByLanguageField } from '#http';
import { ArrayMinSize } from 'class-validator';
import type { CommitmentKind, CommitmentStatus } from '../../domain/ledger/commitment.js';
import { WebAddress } from '../web-address.js';
import { Amount } from './amount-field.js';

export const commitmentKinds: readonly CommitmentKind[] = ['in_kind', 'money', 'people', 'data'];
export const commitmentStatuses: readonly CommitmentStatus[] = [
  'promised',
  'agreed',
  'planned',
  'delivered',
  'withdrawn',
];

const reason = { es: 'El presupuesto del año se redujo.', en: 'The budget of the year was cut.' };

export class PromiseCommitmentDto {
  @OneOf(commitmentKinds, { example: 'money' }) kind!: CommitmentKind;
  @Text(20, {
    description: 'Of money the currency (ISO 4217), of all else a code of the list `commitment_units`.',
    example: 'USD',
  })
  unit!: string;
  @Amount() amount!: string;
  @TextByLanguageField(1000, {
    description: 'What it is, and for what.',
    example: { es: 'Para los talleres en las dos fronteras', en: 'For the workshops at both borders' },
  })
  what!: TextByLanguage;
  @Id({ optional: true, description: 'The need of the workplan that it covers, in the same kind and unit.' })
  needId?: string;
  @Id({ optional: true, description: 'The meeting at which it was promised.' }) meetingId?: string;
}

export const declining = { es: 'Ya hay quien aporta las salas.', en: 'Others already bring the rooms.' };

export class DeclineCommitmentDto {
  @TextByLanguageField(1000, { example: declining }) note!: TextByLanguage;
}

export class PlanCommitmentDto {
  @IsoDate({ description: `Last day of the delivery. ${whenAllianceDaysEnd}`, example: '2027-06-30' }) dueOn!: string;
  @Id({ optional: true, description: 'The milestone that it serves.' }) milestoneId?: string;
  @Id({ optional: true, description: 'The need of the workplan that it covers; absent: as it was.' }) needId?: string;
}

export class ChangeCommitmentDto {
  @Amount({ example: '10000' }) amount!: string;
  @TextByLanguageField(1000, { example: reason }) reason!: TextByLanguage;
}

export class WithdrawCommitmentDto {
  @TextByLanguageField(1000, { example: reason }) reason!: TextByLanguage;
}

export class EvidenceDto {
  @TextByLanguageField(300, { example: { es: 'Comprobante de transferencia', en: 'Transfer receipt' } })
  title!: TextByLanguage;
  @WebAddress({ example: 'https://papers.example/receipt.pdf' }) url!: string;
  @Ids({
    optional: true,
    max: 50,
    description: 'Members that may read it besides you, where it is commercial; without it all who take part.',
  })
  visibleTo?: string[];
}

export class ReportDeliveryDto {
  @Amount({ example: '5000' }) amount!: string;
  @IsoDate({ example: '2027-05-31' }) deliveredOn!: string;
  @TextByLanguageField(1000, { optional: true, example: { es: 'Primera parte.', en: 'First part.' } })
  note?: TextByLanguage;
  @ArrayMinSize(1, because('too_few', { min: 1 }))
  @NestedList(() => EvidenceDto, 20)
  evidence!: EvidenceDto[];
}

export class ShowEvidenceDto {
  @Id({ description: 'A member. It may read every piece that is for named members, besides these.' })
  organizationId!: string;
}

export class RejectDeliveryDto {
  @TextByLanguageField(1000, {
    example: { es: 'El comprobante es de otro año.', en: 'The receipt is of another year.' },
  })
  note!: TextByLanguage;
}

export class CommitmentsDto extends PageQuery {
  @OneOf(commitmentStatuses, { optional: true }) status?: CommitmentStatus;
  @Id({ optional: true, description: 'Who promised.' }) organization?: string;
}

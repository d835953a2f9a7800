import { IsBoolean, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CommitmentChangedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() commitmentId!: string;
  /** What was promised, in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who promised. */
  @RecordId() organizationId!: string;
  /** Whether less is promised now. */
  @IsBoolean() lowered!: boolean;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** Of one that nobody has agreed to: how often its amount was changed; it is asked for anew. Absent of any other. */
  @IsOptional() @IsInt() @Min(1) changes?: number;
  /** Who is asked for its word; empty: nobody can give one yet. Absent likewise. */
  @IsOptional() @OrganizationIds() asked?: string[];
  /** Why these: `milestone`, `coordination` or `any_other`. Absent likewise. */
  @IsOptional() @IsString() @MaxLength(64) because?: string;
}

export const CommitmentChanged = defineEvent({
  type: 'alliances.commitment-changed.v1',
  data: CommitmentChangedData,
  summary: 'An organisation promises more, or less, than before.',
  organizations: (data) => [...data.members, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    commitmentId: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    lowered: true,
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    changes: 1,
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    because: 'milestone',
  },
});

import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { votingMembers } from '../../domain/alliance/alliance.js';
import type { Amendment, AmendmentStatus } from '../../domain/workplan/amendment.js';
import type { PlanPart, PlanValue } from '../../domain/workplan/plan-changes.js';
import { amendmentQuorum } from '../../domain/workplan/workplan-quorum.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { ApiOrganizationNames, OrganizationNameView } from '../names/organization-name.view.js';
import { WorkplanQuorumView } from '../views/workplan.view.js';
import { exampleText } from './example-text.js';

const anyValue = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'array', items: { type: 'string' } },
    { type: 'object', additionalProperties: { type: 'string' } },
  ],
};
const parts: readonly PlanPart[] = ['plan', 'objective', 'output', 'milestone', 'activity', 'need'];

class FieldChangeView {
  @ApiProperty({ example: 'dueOn' }) field!: string;
  @ApiPropertyOptional({ ...anyValue, example: '2027-03-31', description: 'As it was.' }) from?: PlanValue;
  @ApiPropertyOptional({ ...anyValue, example: '2027-05-15', description: 'As it becomes.' }) to?: PlanValue;
}

class PlanChangeView {
  @ApiProperty({ enum: parts, example: 'milestone' }) of!: PlanPart;
  @ApiPropertyOptional({ format: 'uuid' }) id?: string;
  @ApiProperty({ enum: ['added', 'changed', 'removed'] }) change!: 'added' | 'changed' | 'removed';
  @ApiProperty({ type: [FieldChangeView] }) fields!: readonly FieldChangeView[];
}

class AmendmentAnswerView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['accept', 'dissent'] }) stance!: 'accept' | 'dissent';
  @ApiProperty(exampleText('El nuevo plazo deja fuera la temporada.', 'The new date misses the season.'))
  note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** A change of the plan in force: the old and the new text, why, what the members said, and what became of it. */
export class AmendmentView {
  @ApiProperty({ description: 'Its number, which answers name.' }) amendment!: number;
  @ApiProperty(exampleText('La cosecha se adelantó un mes.', 'The harvest came a month early.'))
  reason!: TextByLanguage;
  @ApiProperty({ type: [PlanChangeView] }) changes!: readonly PlanChangeView[];
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ enum: ['proposed', 'accepted', 'replaced', 'withdrawn'] }) status!: AmendmentStatus;
  @ApiPropertyOptional({ format: 'date-time' }) settledAt?: string;
  @ApiProperty({
    type: [AmendmentAnswerView],
    description: 'Every word, oldest first; of each member the last counts.',
  })
  answers!: readonly AmendmentAnswerView[];
  @ApiPropertyOptional({ type: WorkplanQuorumView, description: 'While it is proposed.' })
  quorum?: WorkplanQuorumView;
}

/** A line of the list of amendments. */
export class NamedAmendmentView extends AmendmentView {
  @ApiOrganizationNames() organizationNames!: readonly OrganizationNameView[];
}

export function amendmentView(amendment: Amendment, { record: { alliance } }: StoredAlliance): AmendmentView {
  if (amendment.status !== 'proposed') return amendment;
  return { ...amendment, quorum: amendmentQuorum(amendment, votingMembers(alliance), alliance.policy.rules.quorum) };
}

/** Who said a word, and who owned or owns what changes, or takes part in it. */
export const organizationsInAmendment = ({ answers, changes }: AmendmentView): readonly string[] => [
  ...answers.map(({ organizationId }) => organizationId),
  ...changes
    .flatMap(({ fields }) => fields)
    .filter(({ field }) => field === 'ownerOrganizationId' || field === 'parties')
    .flatMap(({ from, to }) => [from, to].flat())
    .filter((id) => typeof id === 'string'),
];

import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Conclusion,
  type FollowUp,
  followUpOutcomes,
  type OpenPoint,
  type OpenPointKind,
  openPointKinds,
  outcomesOfPoints,
  type SettledPoint,
} from '../../domain/ending/open-point.js';
import { type NameOf, OrganizationNameView } from '../names/organization-name.view.js';

const text = { type: 'object', additionalProperties: { type: 'string' } } as const;
const title = { ...text, example: { es: 'Imprimir el protocolo', en: 'Print the protocol' } } as const;

/** Something that somebody still waits for. */
export class OpenPointView {
  @ApiProperty({ enum: openPointKinds }) of!: OpenPointKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who has it.' }) organizationId?: string;
  @ApiPropertyOptional({ type: OrganizationNameView }) organization?: OrganizationNameView;
  @ApiPropertyOptional({ format: 'date' }) dueOn?: string;
  @ApiPropertyOptional(title) title?: TextByLanguage;
  @ApiProperty({ description: 'Where it is read.', example: '/v1/alliances/…/action-points' }) link!: string;
}

/** All that would be left without an end if the alliance ended now; of one that has ended, what was handed over. */
export class OpenPointsView {
  @ApiProperty({ type: [OpenPointView] }) items!: readonly OpenPointView[];
}

class FollowUpView {
  @ApiProperty({ enum: followUpOutcomes }) becomes!: FollowUp['becomes'];
  @ApiProperty({ ...text, example: { es: 'El protocolo se imprimió.' } }) note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class SettledPointView {
  @ApiProperty({ enum: openPointKinds }) of!: OpenPointKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: outcomesOfPoints }) becomes!: SettledPoint['becomes'];
  @ApiPropertyOptional({ format: 'uuid', description: 'Who owns what was handed over.' }) organizationId?: string;
  @ApiProperty({ ...text, example: { es: 'Lo sigue el consejo nacional.' } }) note!: TextByLanguage;
  @ApiPropertyOptional({ format: 'date', description: 'Its last day when the alliance ended.' }) dueOn?: string;
  @ApiPropertyOptional(title) title?: TextByLanguage;
  @ApiPropertyOptional({ type: FollowUpView, description: 'Once its owner said what became of it.' })
  followUp?: FollowUpView;
}

/** How an alliance ended, and what became of what was open then. */
export class ConclusionView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ ...text, example: { es: 'El protocolo se aplica en los dos países.' } }) outcome!: TextByLanguage;
  @ApiProperty({ type: [SettledPointView] }) points!: readonly SettledPointView[];
}

const pathOf: Readonly<Record<OpenPointKind, (id: string) => string>> = {
  action_point: () => 'action-points',
  milestone: () => 'milestones',
  commitment: (id) => `commitments/${id}`,
  decision: () => 'decisions',
  report: (id) => `reports/${id}`,
};

export const openPointsView = (allianceId: string, open: readonly OpenPoint[], nameOf: NameOf): OpenPointsView => ({
  items: open.map(({ organizationId, ...point }) => ({
    ...point,
    ...(organizationId !== undefined && { organizationId, organization: nameOf(organizationId) }),
    link: `/v1/alliances/${allianceId}/${pathOf[point.of](point.id)}`,
  })),
});

export const conclusionView = ({ at, outcome, points }: Conclusion): ConclusionView => ({ at, outcome, points });

import type { TextByLanguage } from '#contracts';
import { Id, OneOf, PageQuery, TextByLanguageField } from '#http';
import { type AllianceStatus, allianceStatuses } from '../domain/alliance/alliance.js';
import { boardLines, type BoardLine } from '../domain/board/summarize-board.js';
import type { HealthStatus } from '../domain/health/health.js';

const healthStatuses: readonly HealthStatus[] = ['on_track', 'at_risk', 'off_track'];

export class SearchAlliancesDto extends PageQuery {
  @Id({ optional: true }) initiative?: string;
  @Id({ optional: true, description: 'An organisation that holds a seat, coordinates or leads.' }) member?: string;
  @OneOf(allianceStatuses, { optional: true }) status?: AllianceStatus;
  @OneOf(healthStatuses, { optional: true, description: 'Among the alliances in which the caller takes part.' })
  health?: HealthStatus;
  @OneOf(boardLines, { optional: true, description: 'A number of the board, among the same.' }) attention?: BoardLine;
}

export class ChooseCoordinatorDto {
  @OneOf(['confirm', 'replace', 'hand_over', 'take_over']) action!: 'confirm' | 'replace' | 'hand_over' | 'take_over';
  @Id({
    optional: true,
    description:
      'Whom to name; not needed to take over. To confirm, whom you read of: refused where another coordinates by now.',
  })
  personId?: string;
  @Id({ optional: true, description: 'The organisation that the person acts for.' }) organizationId?: string;
}

export class SetHealthDto {
  @OneOf(healthStatuses) status!: HealthStatus;
  @TextByLanguageField(500, {
    description: 'Why the coordinator sees it so.',
    example: { es: 'El texto acordado llega esta semana.', en: 'The agreed text comes this week.' },
  })
  note!: TextByLanguage;
}

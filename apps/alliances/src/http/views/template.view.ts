import { type CompositionTemplate, type Labels, type Language, type QuorumRule } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { plainRules } from '../../domain/composition/rules.js';
import { type Nominator, nominatorOf, type SeatKind } from '../../domain/composition/seat.js';

const kinds: readonly SeatKind[] = ['titular', 'alternate', 'observer'];

class TemplateSeatView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ type: [String], example: [] }) alsoAdmits!: readonly string[];
  @ApiProperty({ enum: kinds }) kind!: SeatKind;
  @ApiProperty({ description: 'Places that must be held.' }) minimum!: number;
  @ApiProperty({ description: 'Places that may be held.' }) maximum!: number;
  @ApiProperty({ enum: ['own_group', 'coordinator'], description: 'Who decides among candidates.' })
  nominatedBy!: Nominator;
}

class TemplatePerCountryView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: kinds }) kind!: SeatKind;
  @ApiProperty() minimum!: number;
  @ApiProperty() maximum!: number;
}

class TemplateQuorumView {
  @ApiProperty({ enum: ['majority', 'two_thirds', 'all'] }) overall!: QuorumRule['overall'];
  @ApiProperty({ enum: ['none', 'one_each', 'majority_each'] }) constituencies!: QuorumRule['constituencies'];
}

class TemplateRulesView {
  @ApiProperty({ enum: ['each_institution', 'once'] }) governments!: 'each_institution' | 'once';
  @ApiPropertyOptional({ enum: ['seat', 'seat_or_observer'] }) migrantsVoice?: 'seat' | 'seat_or_observer';
  @ApiProperty({ description: 'Voting partners that each end of a corridor needs; 0: an empty end is pointed out.' })
  eachEnd!: number;
  @ApiProperty({ type: [TemplatePerCountryView], description: 'In each country where the initiative works.' })
  perCountry!: readonly TemplatePerCountryView[];
  @ApiProperty({ type: TemplateQuorumView }) quorum!: QuorumRule;
}

/** A ready composition policy: an initiative takes it, or a table is held against it. */
export class TemplateView {
  @ApiProperty({ example: 'tripartite' }) id!: string;
  @ApiProperty({ description: 'In the reader’s language.', example: 'Tripartite' }) label!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { es: 'Tripartita' } })
  labels!: Labels;
  @ApiProperty({ description: 'Where it comes from.', example: 'ILO Convention 144' }) source!: string;
  @ApiProperty({ type: [TemplateSeatView] }) seats!: readonly TemplateSeatView[];
  @ApiProperty({ type: TemplateRulesView }) rules!: TemplateRulesView;
}

export function templateView(
  { id, labels, source, seats, rules }: CompositionTemplate,
  language: Language,
): TemplateView {
  const { governments = plainRules.governments, migrantsVoice, bothEnds, perCountry = [] } = rules;
  return {
    id,
    label: labels[language],
    labels,
    source,
    seats: seats.map((seat) => ({ ...seat, nominatedBy: nominatorOf(seat) })),
    rules: {
      governments,
      ...(migrantsVoice && { migrantsVoice }),
      eachEnd: bothEnds?.minimum ?? 0,
      perCountry,
      quorum: rules.quorum ?? plainRules.quorum,
    },
  };
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { labelCode, type Language } from '#taxonomy';
import { type CoalitionReading, pairKey } from '../application/read-coalition.js';
import type {
  CoalitionMember,
  CoalitionNeed,
  CoalitionSeat,
  Need,
  Relaxation,
  TableRule,
  UnmetRule,
  Widening,
} from '../domain/coalition/coalition.js';
import type { InstrumentStanding } from '../domain/coalition/instrument-standings.js';
import { sayMember, sayOpenNeed, sayOpenSeat, sayUnmetRule, sayUnstated } from '../texts/say-coalition.js';
import { SuggestedInitiativeView, SuggestedOrganizationView } from './suggestion.view.js';

const exampleOf = {
  openNeed: 'None of the organisations suggested works at this end of the corridor Nicaragua → Costa Rica: origin.',
  openSeat:
    'One seat stays open, since nobody suggested works in Honduras: Employers’ organisation. Widen the search to Central America?',
} as const;

export class CoalitionNeedView {
  @ApiProperty({ enum: ['offer', 'corridor_end'], example: 'corridor_end' }) kind!: Need['kind'];
  @ApiProperty({ example: 'NI-CR' }) id!: string;
  @ApiPropertyOptional({ enum: ['origin', 'destination'], description: 'Of a corridor.' }) end?: string;
  @ApiProperty({ example: 'Nicaragua → Costa Rica' }) label!: string;
}

export class MetNeedView extends CoalitionNeedView {
  @ApiProperty({ enum: ['present', 'coalition', 'nobody'], description: 'Who meets it.', example: 'nobody' })
  metBy!: CoalitionNeed['metBy'];
  @ApiPropertyOptional({ description: 'When nobody does.', example: exampleOf.openNeed }) text?: string;
}

export class CoalitionMemberView {
  @ApiProperty({ type: SuggestedOrganizationView }) organization!: SuggestedOrganizationView;
  @ApiProperty({ format: 'uuid', description: 'The suggestion for this seat, with its explanation.' })
  suggestionId!: string;
  @ApiProperty({ type: [CoalitionNeedView] }) brings!: CoalitionNeedView[];
  @ApiProperty({ type: [CoalitionNeedView], description: 'What nobody else in the coalition brings.' })
  onlyBrings!: CoalitionNeedView[];
  @ApiProperty({
    isArray: true,
    type: String,
    description: 'In the reader’s language.',
    example: ['Would take a seat that is missing: Workers’ organisation.'],
  })
  reasons!: string[];
}

export class WideningView {
  @ApiProperty({ isArray: true, type: String, description: 'Where the seat is sought.', example: ['HN'] })
  from!: readonly string[];
  @ApiProperty({ description: 'The nearest area in which somebody suggested for it works.', example: 'm49_013' })
  to!: string;
  @ApiProperty({ example: 'Central America' }) label!: string;
}

export class CoalitionSeatView {
  @ApiProperty() id!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty() minimum!: number;
  @ApiProperty() maximum!: number;
  @ApiProperty({ description: 'How many hold it now.' }) filled!: number;
  @ApiProperty({ type: [CoalitionMemberView] }) members!: CoalitionMemberView[];
  @ApiProperty({ description: 'Places that the policy requires and nobody suggested can take.' }) missing!: number;
  @ApiPropertyOptional({ type: WideningView }) widening?: WideningView;
  @ApiPropertyOptional({ description: 'When places are missing.', example: exampleOf.openSeat }) text?: string;
}

export class InstrumentStatementView {
  @ApiProperty({ type: SuggestedOrganizationView }) organization!: SuggestedOrganizationView;
  @ApiProperty({ description: 'A code of `instrument_statuses`.', example: 'ratified' }) status!: string;
  @ApiProperty({ example: 'Ratified' }) label!: string;
  @ApiProperty({ format: 'date', description: 'The day of which the source says so.', example: '2020-10-05' })
  on!: string;
  @ApiProperty({ description: 'Where that can be read.' }) source!: string;
}

export class InstrumentStandingView {
  @ApiProperty({ example: 'ilo_c189' }) instrument!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ example: 'CR' }) country!: string;
  @ApiProperty({ example: 'Costa Rica' }) countryLabel!: string;
  @ApiProperty({ type: [InstrumentStatementView], description: 'The latest day first; who disagrees stands beside.' })
  statements!: InstrumentStatementView[];
  @ApiPropertyOptional({
    description: 'When nobody has stated it.',
    example:
      'Nobody present or suggested has stated, with a source, how Domestic Workers Convention, 2011 (No. 189) stands in Costa Rica.',
  })
  text?: string;
}

export class UnmetRuleView {
  @ApiProperty({ enum: ['country', 'corridor_end', 'migrants_voice'], example: 'country' }) rule!: TableRule['kind'];
  @ApiPropertyOptional({ example: 'HN' }) country?: string;
  @ApiPropertyOptional({ example: 'employers' }) constituency?: string;
  @ApiPropertyOptional({ example: 'NI-CR' }) corridor?: string;
  @ApiPropertyOptional({ enum: ['origin', 'destination'] }) end?: string;
  @ApiProperty({ description: 'How many it lacks.', example: 1 }) missing!: number;
  @ApiProperty({
    enum: ['widen', 'places', 'none'],
    description: 'What is nearest to meeting it: a wider search, more places in its seats, or nothing.',
    example: 'widen',
  })
  relaxation!: Relaxation['kind'];
  @ApiPropertyOptional({ description: 'The nearest area in which somebody suggested works.', example: 'm49_013' })
  to?: string;
  @ApiProperty({
    description: 'In the reader’s language.',
    example:
      'The composition asks for one more place of Employers’ organisation from Honduras. Nobody suggested works where it is sought: widen the search to Central America?',
  })
  text!: string;
}

/** Who could complete the table together, and what would stay open. */
export class CoalitionView {
  @ApiProperty({ type: SuggestedInitiativeView }) initiative!: SuggestedInitiativeView;
  @ApiProperty({ type: [CoalitionSeatView] }) seats!: CoalitionSeatView[];
  @ApiProperty({ type: [MetNeedView] }) needs!: MetNeedView[];
  @ApiProperty({
    type: [InstrumentStandingView],
    description: 'How the instruments that it names stand in its countries, as those present or suggested have stated.',
  })
  instruments!: InstrumentStandingView[];
  @ApiProperty({ type: [UnmetRuleView], description: 'Rules of the composition that would stay unmet.' })
  unmetRules!: UnmetRuleView[];
  @ApiProperty({ description: 'Every seat would have its minimum, and every need and every rule would be met.' })
  complete!: boolean;
}

export class CoalitionListView {
  @ApiProperty({ type: [CoalitionView], description: 'One, or none when the initiative seeks nobody any more.' })
  items!: CoalitionView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({
    description: 'What a coalition is not.',
    example: 'A proposal to complete the table, to be looked at as a whole. It ranks nobody.',
  })
  note!: string;
}

export function coalitionView(reading: CoalitionReading, language: Language): CoalitionView {
  const { initiative, coalition } = reading;
  return {
    initiative,
    seats: coalition.seats.map((seat) => seatView(seat, reading, language)),
    needs: coalition.needs.map(({ need, metBy }) => ({
      ...needView(need, language),
      metBy,
      ...(metBy === 'nobody' && { text: sayOpenNeed(need, language) }),
    })),
    unmetRules: coalition.unmet.map((unmet) => unmetRuleView(unmet, language)),
    instruments: reading.instruments.map((standing) => standingView(standing, reading, language)),
    complete: coalition.complete,
  };
}

function unmetRuleView(unmet: UnmetRule, language: Language): UnmetRuleView {
  const { rule, missing, relaxation } = unmet;
  return {
    rule: rule.kind,
    ...(rule.kind === 'country' && { country: rule.country, constituency: rule.constituency }),
    ...(rule.kind === 'corridor_end' && { corridor: rule.corridor, end: rule.end }),
    missing,
    relaxation: relaxation.kind,
    ...(relaxation.kind === 'widen' && { to: relaxation.to }),
    text: sayUnmetRule(unmet, language),
  };
}

function standingView(
  { instrument, country, statements }: InstrumentStanding,
  { organizations }: CoalitionReading,
  language: Language,
): InstrumentStandingView {
  return {
    instrument,
    label: labelCode('instruments', instrument, language),
    country,
    countryLabel: labelCode('places', country, language),
    statements: statements.flatMap(({ organizationId, ...stated }) => {
      const organization = organizations.get(organizationId);
      const label = labelCode('instrument_statuses', stated.status, language);
      return organization ? [{ organization, label, ...stated }] : [];
    }),
    ...(statements.length === 0 && { text: sayUnstated(instrument, country, language) }),
  };
}

function seatView(given: CoalitionSeat, reading: CoalitionReading, language: Language): CoalitionSeatView {
  const { seat, members, missing, widening } = given;
  const { id, constituency, minimum, maximum, filled } = seat;
  return {
    ...{ id, constituency, minimum, maximum, filled, missing },
    members: members.flatMap((member) => memberView(member, given, reading, language)),
    ...(widening && { widening: wideningView(widening, language) }),
    ...(missing > 0 && { text: sayOpenSeat(given, language) }),
  };
}

function memberView(
  member: CoalitionMember,
  { seat }: CoalitionSeat,
  { organizations, suggestions }: CoalitionReading,
  language: Language,
): CoalitionMemberView[] {
  const organization = organizations.get(member.organizationId);
  const suggestionId = suggestions.get(pairKey(seat.id, member.organizationId));
  if (!organization || suggestionId === undefined) return [];
  return [
    {
      organization,
      suggestionId,
      brings: member.brings.map((need) => needView(need, language)),
      onlyBrings: member.onlyBrings.map((need) => needView(need, language)),
      reasons: [...sayMember(member, seat, language)],
    },
  ];
}

const needView = (need: Need, language: Language): CoalitionNeedView => ({
  ...need,
  label: labelCode(need.kind === 'offer' ? 'offers' : 'corridors', need.id, language),
});

const wideningView = ({ from, to }: Widening, language: Language): WideningView => ({
  from,
  to,
  label: labelCode('places', to, language),
});

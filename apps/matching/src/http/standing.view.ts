import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { isCode, label, type Language } from '#taxonomy';
import type { StandingReading } from '../application/explain-standing.js';
import type { PlacedBy } from '../domain/arrange.js';
import type { Approach, GateCode } from '../domain/gates.js';
import type { SeatStanding } from '../domain/seat-standing.js';
import type { ToldConflict, ToldGate } from '../domain/told-gates.js';
import { say } from '../texts/say.js';
import { sayGate, sayStanding } from '../texts/say-matching.js';
import { DeclarationView, declarationView } from './conflict.view.js';
import { ExplainedSeatView } from './explanation.view.js';
import { SuggestedInitiativeView, SuggestedOrganizationView } from './suggestion.view.js';

const standingKinds: readonly SeatStanding['kind'][] = [
  'listed',
  'gated',
  'below_the_others',
  'nothing_in_common',
  'being_matched',
  'asleep',
  'resting',
  'closed',
];
const gateCodes: readonly (GateCode | 'not_available')[] = [
  'not_eligible',
  'own_initiative',
  'seat_full',
  'country_full',
  'already_member',
  'already_approached',
  'dismissed',
  'conflict',
  'suspended',
  'confidential',
  'not_available',
];

/** Why a pair is not ranked at all. */
export class GateView {
  @ApiProperty({ enum: gateCodes }) code!: ToldGate['code'];
  @ApiProperty() text!: string;
  @ApiPropertyOptional({ enum: ['constituency', 'mandate'], description: 'Of `not_eligible`.' })
  rule?: 'constituency' | 'mandate';
  @ApiPropertyOptional({ isArray: true, type: String, description: 'The constituencies that may hold the seat.' })
  admits?: readonly string[];
  @ApiPropertyOptional({ description: 'The mandate that the seat requires.' }) requires?: string;
  @ApiPropertyOptional({ description: 'Of `country_full`: ISO 3166-1.' }) country?: string;
  @ApiPropertyOptional({ enum: ['invitation', 'interest'], description: 'What is open.' }) by?: Approach;
  @ApiPropertyOptional({ description: 'Why it was dismissed: a code of `decline_reasons`.' })
  reason?: string;
  @ApiPropertyOptional() reasonLabel?: string;
  @ApiPropertyOptional({
    enum: ['itself', 'another'],
    description:
      'Of `conflict`: the organisation itself declared it, or somebody who leads the initiative or takes part.',
  })
  declaredBy?: ToldConflict['declaredBy'];
  @ApiPropertyOptional({
    type: [DeclarationView],
    description: 'Of `conflict`: those that the reader’s own organisation declared, to be withdrawn with `DELETE`.',
  })
  declarations?: DeclarationView[];
}

/** How the organisation stands towards one seat. */
export class SeatStandingView {
  @ApiProperty({ type: ExplainedSeatView }) seat!: ExplainedSeatView;
  @ApiProperty({ enum: standingKinds }) standing!: SeatStanding['kind'];
  @ApiProperty({ description: 'In the reader’s language.' })
  text!: string;
  @ApiProperty({ type: [GateView], description: 'Every gate that is shut; empty unless `gated`.' }) gates!: GateView[];
  @ApiPropertyOptional({ format: 'uuid', description: 'Where it is listed.' }) suggestionId?: string;
  @ApiPropertyOptional({ description: 'Compares candidates for this seat only.' }) score?: number;
  @ApiPropertyOptional({ description: 'Place in the exact order; for those who look for partners.' }) rank?: number;
  @ApiPropertyOptional({ description: 'Place as shown; for those who look for partners.' }) shownAt?: number;
  @ApiPropertyOptional({ enum: ['rank', 'floor', 'explore'] }) placedBy?: PlacedBy;
}

/** That the secretariat read what only the owner reads. */
export class OpeningView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'The organisation asked us why it is in no list.' }) reason!: string;
}

const seatsShown = [
  {
    seat: { id: '0198c0de-0000-7000-8000-00000000ae11', constituency: 'employers' },
    standing: 'gated',
    text: 'It is not suggested for this seat.',
    gates: [
      {
        code: 'not_eligible',
        rule: 'constituency',
        admits: ['employers'],
        text: 'The seat belongs to another constituency: Employers’ organisation.',
      },
    ],
  },
];

/** Why an organisation is, or is not, suggested for the seats of an initiative. */
export class StandingView {
  @ApiProperty({ type: SuggestedInitiativeView }) initiative!: SuggestedInitiativeView;
  @ApiProperty({ type: SuggestedOrganizationView }) organization!: SuggestedOrganizationView;
  @ApiProperty({ type: [SeatStandingView], example: seatsShown }) seats!: SeatStandingView[];
  @ApiProperty({ type: [OpeningView], description: 'For the owner: when and why the secretariat read this.' })
  openings!: OpeningView[];
  @ApiProperty({ description: 'What the order and the score are not.' }) note!: string;
}

export const standingView = (reading: StandingReading, language: Language): StandingView => ({
  initiative: reading.initiative,
  organization: reading.organization,
  seats: reading.seats.map((each) => seatView(each, reading.reader, language)),
  openings: reading.openings.map(({ at, reason }) => ({ at: at.toISOString(), reason })),
  note: say('notice.order', language),
});

function seatView(
  { seat, standing }: StandingReading['seats'][number],
  reader: StandingReading['reader'],
  language: Language,
): SeatStandingView {
  const { kind } = standing;
  const gates = kind === 'gated' ? standing.gates.map((gate) => gateView(gate, language)) : [];
  const told = { seat, standing: kind, text: sayStanding(kind, language), gates };
  if (kind === 'listed') {
    const { suggestionId, score, rank, shownAt, placedBy } = standing;
    return { ...told, suggestionId, score, ...(reader !== 'organization' && { rank, shownAt, placedBy }) };
  }
  return 'score' in standing ? { ...told, score: standing.score } : told;
}

function gateView(gate: ToldGate, language: Language): GateView {
  const text = sayGate(gate, language);
  if (gate.code === 'seat_full') return { code: gate.code, text };
  if (gate.code === 'conflict') {
    const { code, declaredBy } = gate;
    return { code, text, declaredBy, declarations: gate.declarations.map(declarationView) };
  }
  if (gate.code !== 'dismissed') return { ...gate, text };
  const reasonLabel = isCode('decline_reasons', gate.reason) && label('decline_reasons', gate.reason, language);
  return { ...gate, text, ...(reasonLabel !== false && { reasonLabel }) };
}

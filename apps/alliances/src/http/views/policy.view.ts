import type { Language, QuorumRule } from '#taxonomy';
import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { PolicyBreak } from '../../domain/alliance/policy-breaks.js';
import type { PolicyChange } from '../../domain/alliance/policy-change.js';
import type { FormerPolicy, PolicyInForce } from '../../domain/composition/policy.js';
import type { CompositionRules } from '../../domain/composition/rules.js';
import { type Nominator, nominatorOf, type Seat, type SeatKind, type Term } from '../../domain/composition/seat.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { AllianceCompositionView, compositionView, summaryView } from './composition.view.js';

const kinds: readonly SeatKind[] = ['titular', 'alternate', 'observer'];

class SeatTermView {
  @ApiProperty({ example: 24 }) months!: number;
  @ApiProperty({ description: 'How often a holder may renew it.', example: 1 }) renewals!: number;
}

/** What a policy says of a seat. */
export class PolicySeatView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ type: [String], example: [] }) alsoAdmits!: readonly string[];
  @ApiProperty({ enum: kinds }) kind!: SeatKind;
  @ApiProperty() minimum!: number;
  @ApiProperty() maximum!: number;
  @ApiProperty({ type: [String], example: ['CR'] }) places!: readonly string[];
  @ApiProperty({ type: [String], example: ['training'] }) offers!: readonly string[];
  @ApiPropertyOptional({ example: 'monitoring' }) mandate?: string;
  @ApiProperty({ enum: ['own_group', 'coordinator'], description: 'Who decides among candidates.' })
  nominatedBy!: Nominator;
  @ApiPropertyOptional({ type: SeatTermView }) term?: Term;
}

class BothEndsView {
  @ApiProperty({ type: [String], example: ['NI-CR'] }) corridors!: readonly string[];
  @ApiProperty() minimum!: number;
  @ApiProperty() required!: boolean;
}

class PerCountryView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: kinds }) kind!: SeatKind;
  @ApiProperty({ type: [String], example: ['NI', 'CR'] }) countries!: readonly string[];
  @ApiProperty() minimum!: number;
  @ApiProperty() maximum!: number;
}

export class QuorumRuleView {
  @ApiProperty({ enum: ['majority', 'two_thirds', 'all'] }) overall!: QuorumRule['overall'];
  @ApiProperty({ enum: ['none', 'one_each', 'majority_each'] }) constituencies!: QuorumRule['constituencies'];
}

export class RulesView {
  @ApiProperty({ enum: ['each_institution', 'once'] }) governments!: CompositionRules['governments'];
  @ApiPropertyOptional({ enum: ['seat', 'seat_or_observer'] }) migrantsVoice?: 'seat' | 'seat_or_observer';
  @ApiPropertyOptional({ type: BothEndsView }) bothEnds?: BothEndsView;
  @ApiProperty({ type: [PerCountryView] }) perCountry!: readonly PerCountryView[];
  @ApiProperty({ type: QuorumRuleView }) quorum!: QuorumRuleView;
}

class PolicyAnswerView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: ['accept', 'dissent'] }) stance!: 'accept' | 'dissent';
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { es: 'Falta un asiento.' } })
  note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** What the coordinator proposed to the members of a constituted alliance. */
class ProposedPolicyView {
  @ApiProperty({ example: 1, description: 'Which one of all that were put to the members: an answer names it.' })
  proposal!: number;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ type: [PolicySeatView] }) seats!: readonly PolicySeatView[];
  @ApiProperty({ type: RulesView }) rules!: RulesView;
  @ApiProperty({ type: [PolicyAnswerView] }) answers!: readonly PolicyAnswerView[];
}

/** One version of the policy; the earlier ones stand with their end. */
export class PolicyVersionView {
  @ApiProperty({ example: 1 }) policyVersion!: number;
  @ApiProperty({ enum: ['initiative', 'table'], description: 'Whether it follows the initiative’s revisions.' })
  origin!: PolicyInForce['origin'];
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Absent of the one in force.' }) until?: string;
  @ApiProperty({ type: [PolicySeatView] }) seats!: readonly PolicySeatView[];
  @ApiProperty({ type: RulesView }) rules!: RulesView;
  @ApiPropertyOptional({
    type: [PolicyAnswerView],
    description: 'What the members said of it; for those who take part.',
  })
  answers?: readonly PolicyAnswerView[];
}

/** Who must sit at the table by the policy in force, and who is missing. */
export class CompositionResourceView extends AllianceCompositionView {
  @ApiProperty({ type: PolicyVersionView }) policy!: PolicyVersionView;
  @ApiPropertyOptional({ type: ProposedPolicyView, description: 'Not in force yet; for those who take part.' })
  proposed?: ProposedPolicyView;
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

class PolicyBreakView {
  @ApiProperty({
    enum: ['held', 'not_admitted', 'awaited', 'too_many', 'group'],
    description:
      'held: the seat goes from who holds it. not_admitted: it stays, and no longer admits who holds it. awaited: it goes from who stands for it or is invited, no longer admits them, or has room for fewer of them. too_many: more sit there, or of one country in the seats that are alike, than it would admit. group: a seat of workers, employers or migrants goes or is needed less, or a rule asks for less of them, after others came to the table for it.',
  })
  code!: PolicyBreak['code'];
  @ApiPropertyOptional({ format: 'uuid', description: 'Absent where a rule of the whole table is concerned.' })
  seatId?: string;
  @ApiPropertyOptional({ enum: ['migrants_voice', 'country'], description: 'The rule that asks for less.' })
  rule?: 'migrants_voice' | 'country';
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ type: [String] }) organizations!: readonly string[];
}

/** What a change of policy would do; nothing was written. */
export class PolicyChangeView {
  @ApiProperty({ description: 'Whether it may be applied: it breaks nothing.' }) allowed!: boolean;
  @ApiProperty({ type: [PolicyBreakView] }) breaks!: readonly PolicyBreakView[];
  @ApiProperty({ type: AllianceCompositionView }) before!: AllianceCompositionView;
  @ApiProperty({ type: AllianceCompositionView, description: 'By those who would keep their seats.' })
  after!: AllianceCompositionView;
}

/** @param inside whether the reader takes part: what the members say among themselves is theirs */
export function compositionResourceView(
  { record: { alliance }, version }: StoredAlliance,
  language: Language,
  inside: boolean,
): CompositionResourceView {
  const { seats, policy, proposedPolicy: proposed } = alliance;
  return {
    ...compositionView(alliance, language),
    policy: policyVersionView({ ...policy, seats }, inside),
    ...(inside && proposed && { proposed: { ...proposed, seats: proposed.seats.map(policySeatView) } }),
    version,
  };
}

type ToldPolicy = Omit<FormerPolicy, 'until'> & Partial<Pick<FormerPolicy, 'until'>>;

export function policyVersionView({ version, answers, ...policy }: ToldPolicy, inside: boolean): PolicyVersionView {
  const seats = policy.seats.map(policySeatView);
  return { policyVersion: version, ...policy, seats, ...(inside && answers && { answers }) };
}

const policySeatView = (seat: Seat): PolicySeatView => ({ ...seat, nominatedBy: nominatorOf(seat) });

export function policyChangeView({ breaks, before, after }: PolicyChange, language: Language): PolicyChangeView {
  const told = { before: summaryView(before, language), after: summaryView(after, language) };
  return { allowed: breaks.length === 0, breaks, ...told };
}

import type { TextByLanguage } from '#contracts';
import {
  Code,
  Codes,
  Flag,
  Id,
  Ids,
  Int,
  IsoDate,
  Nested,
  NestedList,
  OneOf,
  PageQuery,
  TextByLanguageField,
} from '#http';
import type { QuorumRule } from '#taxonomy';
import type { CompositionRules } from '../domain/composition/rules.js';
import type { Nominator, SeatKind } from '../domain/composition/seat.js';

const kinds: readonly SeatKind[] = ['titular', 'alternate', 'observer'];
const mostPlaces = 50;

export class TermDto {
  @Int(1, 120, { description: 'How long a holder sits.', example: 24 }) months!: number;
  @Int(0, 20, { description: 'How often it may renew.', example: 1 }) renewals!: number;
}

export class PolicySeatDto {
  @Id({ optional: true, description: 'Of a seat that is there already; a new one gets its own.' }) id?: string;
  @Code('constituencies', { example: 'workers' }) constituency!: string;
  @Codes('constituencies', { max: 12, optional: true, example: [] }) alsoAdmits?: string[];
  @OneOf(kinds) kind!: SeatKind;
  @Int(0, mostPlaces, { description: 'Places that must be held.', example: 1 }) minimum!: number;
  @Int(1, mostPlaces, { description: 'Places that may be held.', example: 2 }) maximum!: number;
  @Codes('places', { optional: true, description: 'Where to look for partners.', example: ['CR'] }) places?: string[];
  @Codes('offers', { max: 40, optional: true, description: 'What they should bring.', example: [] }) offers?: string[];
  @Code('mandates', { optional: true, description: 'That a holder must have.', example: 'monitoring' })
  mandate?: string;
  @OneOf(['own_group', 'coordinator'], {
    optional: true,
    description:
      'Who decides among candidates; workers, employers and migrants choose their own, whatever is said here.',
    example: 'own_group',
  })
  nominatedBy?: Nominator;
  @Nested(() => TermDto, { optional: true, description: 'For those seated from then on.' }) term?: TermDto;
}

export class BothEndsDto {
  @Codes('corridors', { max: 30, example: ['NI-CR'] }) corridors!: string[];
  @Int(1, mostPlaces, { description: 'Organisations with a vote at each end.', example: 1 }) minimum!: number;
  @Flag({ description: 'False: it is pointed out only.' }) required!: boolean;
}

export class PerCountryDto {
  @Code('constituencies', { description: 'Of the seat.', example: 'workers' }) constituency!: string;
  @OneOf(kinds) kind!: SeatKind;
  @Codes('countries', { description: 'Each of them needs the minimum.', example: ['NI', 'CR'] }) countries!: string[];
  @Int(0, mostPlaces, { example: 1 }) minimum!: number;
  @Int(1, mostPlaces, { description: 'Of any one country.', example: 2 }) maximum!: number;
}

export class QuorumRuleDto {
  @OneOf(['majority', 'two_thirds', 'all']) overall!: QuorumRule['overall'];
  @OneOf(['none', 'one_each', 'majority_each']) constituencies!: QuorumRule['constituencies'];
}

export class RulesDto {
  @OneOf(['each_institution', 'once'], { optional: true }) governments?: CompositionRules['governments'];
  @OneOf(['seat', 'seat_or_observer'], { optional: true }) migrantsVoice?: 'seat' | 'seat_or_observer';
  @Nested(() => BothEndsDto, { optional: true }) bothEnds?: BothEndsDto;
  @NestedList(() => PerCountryDto, 20, { optional: true }) perCountry?: PerCountryDto[];
  @Nested(() => QuorumRuleDto, { optional: true }) quorum?: QuorumRuleDto;
}

export class PolicyDto {
  @NestedList(() => PolicySeatDto, 40) seats!: PolicySeatDto[];
  @Nested(() => RulesDto, { optional: true }) rules?: RulesDto;
}

export class AcceptCompositionDto {
  @Int(1, 1_000_000, { description: 'The one that was read: `proposed.proposal` of the composition.', example: 1 })
  proposal!: number;
}

export class DissentFromCompositionDto extends AcceptCompositionDto {
  @TextByLanguageField(2000, {
    example: { es: 'Faltan las personas trabajadoras del hogar.', en: 'Domestic workers are missing.' },
  })
  note!: TextByLanguage;
}

export class BalanceQuery {
  @IsoDate({ optional: true, description: 'As it stood when that day was over everywhere; absent: now.' }) at?: string;
}

export class PlacesQuery extends PageQuery {
  @IsoDate({ optional: true, description: 'Who sat when that day was over everywhere; absent: now.' }) at?: string;
}

export class CheckBalanceDto {
  @Code('composition_templates', { optional: true, description: 'Or `policy`.', example: 'tripartite' })
  template?: string;
  @Nested(() => PolicyDto, { optional: true, description: 'Or `template`.' }) policy?: PolicyDto;
  @IsoDate({ optional: true, description: 'Who sat when that day was over; absent: now.', example: '2026-11-20' })
  at?: string;
}

export class CheckQuorumDto {
  @Ids({ max: 200, description: 'Organisations that are present.' }) present!: string[];
}

import type { Language } from '#taxonomy';
import { ApiProperty } from '@nestjs/swagger';
import type { Alliance } from '../../domain/alliance/alliance.js';
import type { BalanceAt, PolicyCheck } from '../../domain/composition/balance-at.js';
import type { Place } from '../../domain/composition/place.js';
import type { Quorum, StandIn } from '../../domain/composition/quorum.js';
import type { SeatKind } from '../../domain/composition/seat.js';
import {
  AllianceCompositionView,
  FindingView,
  findingView,
  MissingPlacesView,
  summaryView,
} from './composition.view.js';

/** Whether the composition policy is met: pending until the alliance is constituted, then met or broken. */
export class BalanceView {
  @ApiProperty({ enum: ['pending', 'met', 'broken'] }) status!: Alliance['balance'];
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ type: [MissingPlacesView] }) missing!: readonly MissingPlacesView[];
  @ApiProperty({ type: [FindingView] }) findings!: readonly FindingView[];
  @ApiProperty({ description: 'The policy that held then.', example: 1 }) policyVersion!: number;
  @ApiProperty({ description: 'Of the alliance, now.' }) version!: number;
}

class UnseatedView {
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'civil_society' }) constituency!: string;
  @ApiProperty({ enum: ['titular', 'alternate', 'observer'] }) kind!: SeatKind;
}

/** How those who sit would stand by another policy; nothing was changed. */
export class PolicyCheckView extends AllianceCompositionView {
  @ApiProperty({ type: [UnseatedView], description: 'For whom that policy has no place.' })
  unseated!: readonly UnseatedView[];
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

class ConstituencyQuorumView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty() voices!: number;
  @ApiProperty() represented!: number;
  @ApiProperty() needed!: number;
}

class StandInView {
  @ApiProperty({ format: 'uuid', description: 'The alternate.' }) organizationId!: string;
  @ApiProperty({
    type: [String],
    example: ['0198c0de-0000-7000-8000-0000000075af'],
    description: 'Whose absence it fills.',
  })
  for!: readonly string[];
}

/** Whether those present are enough, alternates stepping in for titulars who are absent. */
export class QuorumView {
  @ApiProperty() reached!: boolean;
  @ApiProperty({ description: 'Voices with a vote.' }) voices!: number;
  @ApiProperty() represented!: number;
  @ApiProperty() needed!: number;
  @ApiProperty({ type: [ConstituencyQuorumView] }) constituencies!: readonly ConstituencyQuorumView[];
  @ApiProperty({ type: [StandInView] }) standIns!: readonly StandInView[];
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

export function balanceView({ findings, ...balance }: BalanceAt, version: number, language: Language): BalanceView {
  return { ...balance, findings: findings.map((finding) => findingView(finding, language)), version };
}

export function policyCheckView(check: PolicyCheck, version: number, language: Language): PolicyCheckView {
  return { ...summaryView(check, language), unseated: check.unseated.map(unseatedView), version };
}

const unseatedView = ({ id, organizationId, constituency, kind }: Place): UnseatedView => ({
  placeId: id,
  organizationId,
  constituency,
  kind,
});

export function quorumView(quorum: Quorum & { readonly standIns: readonly StandIn[] }, version: number): QuorumView {
  return { ...quorum, version };
}

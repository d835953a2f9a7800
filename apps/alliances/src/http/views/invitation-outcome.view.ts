import { sharedProblems } from '#http';
import { fillMessage, type Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { InvitationOutcome } from '../../application/invite-partners.js';
import { allianceProblems } from '../problems/alliance-problems.js';
import { InvitationView, invitationView, type OfAlliance } from './candidacy.view.js';

class WhyNotView {
  @ApiProperty({ example: 'not_eligible', description: 'The problem that a single invitation would have met.' })
  code!: string;
  @ApiProperty({ example: 'The seat is not for this organisation' }) title!: string;
}

/** What became of one of many invitations. */
export class InvitationOutcomeView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ enum: ['sent', 'refused'] }) outcome!: 'sent' | 'refused';
  @ApiPropertyOptional({ type: InvitationView }) invitation?: InvitationView;
  @ApiPropertyOptional({ type: WhyNotView }) problem?: WhyNotView;
}

/** Each of those to be invited, in the order of the request. */
export class InvitationOutcomesView {
  @ApiProperty({ type: [InvitationOutcomeView] }) items!: readonly InvitationOutcomeView[];
  @ApiProperty({ description: 'How many invitations were sent.' }) sent!: number;
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

const problems = new Map([...sharedProblems, ...allianceProblems].map((one) => [one.slug, one]));

export function invitationOutcomeView(
  { organizationId, seatId, invitation, problem }: InvitationOutcome,
  alliance: OfAlliance,
  at: string,
  language: Language,
): InvitationOutcomeView {
  if (invitation) {
    return { organizationId, seatId, outcome: 'sent', invitation: invitationView(invitation, alliance, at) };
  }
  const { slug: code = 'not_found', facts = {} } = problem ?? {};
  const text = problems.get(code)?.texts[language].title ?? code;
  const title = fillMessage(text, language, facts);
  return { organizationId, seatId, outcome: 'refused', problem: { code, title } };
}

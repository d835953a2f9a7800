import type { TextByLanguage } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { PolicyAnswer } from '../../domain/composition/policy.js';
import type { DissolvedBy } from '../../domain/ending/dissolution.js';
import { SettledPointView } from './open-point.view.js';

const text = { type: 'object', additionalProperties: { type: 'string' } } as const;
const why = { ...text, example: { es: 'Nadie puede seguir con ella.', en: 'Nobody can go on with it.' } } as const;

class DissolutionAnswerView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: ['accept', 'dissent'] }) stance!: PolicyAnswer['stance'];
  @ApiProperty({ ...text, example: { es: 'El trabajo sigue.' } }) note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class DissolutionSaidView {
  @ApiProperty(why) reason!: TextByLanguage;
  @ApiProperty({ type: [SettledPointView], description: 'What becomes of what is open.' })
  points!: readonly SettledPointView[];
  @ApiProperty({ type: [DissolutionAnswerView], description: 'Oldest first; a dissent stands for good.' })
  answers!: readonly DissolutionAnswerView[];
}

/** Put to the members: whether the alliance ends without a result. */
export class ProposedDissolutionView extends DissolutionSaidView {
  @ApiProperty({ example: 1, description: 'An answer names it.' }) proposal!: number;
  @ApiProperty({ format: 'uuid', description: 'The organisation that proposes it.' }) proposedBy!: string;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
}

/** How an alliance ended without a result. */
export class DissolutionView extends DissolutionSaidView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['members', 'coordinator', 'initiative'], description: 'Whose decision it was.' })
  decidedBy!: DissolvedBy;
}

import type { TextByLanguage } from '#contracts';
import { type FieldError, Id, Int, invalid, NestedList, OneOf, TextByLanguageField } from '#http';
import {
  type FollowUp,
  followUpOutcomes,
  type OpenPointKind,
  openPointKinds,
  outcomesOfPoints,
  type SettledPoint,
} from '../../domain/ending/open-point.js';

class SettledPointDto {
  @OneOf(openPointKinds, { example: 'action_point' }) of!: OpenPointKind;
  @Id() id!: string;
  @OneOf(outcomesOfPoints, { description: 'What becomes of it.', example: 'handed_over' })
  becomes!: SettledPoint['becomes'];
  @Id({ optional: true, description: 'Who owns it from then on, and is told; needed when it is handed over.' })
  organizationId?: string;
  @TextByLanguageField(1000, {
    optional: true,
    description: 'The reason; needed when it is dropped.',
    example: { es: 'Lo sigue el consejo nacional.', en: 'The national council goes on with it.' },
  })
  note?: TextByLanguage;
}

class PointsDto {
  @NestedList(() => SettledPointDto, 500, {
    optional: true,
    description: 'What becomes of each open point; `GET …/open-points` lists them.',
  })
  points?: SettledPointDto[];
}

export class ConcludeAllianceDto extends PointsDto {
  @TextByLanguageField(4000, {
    description: 'What came of it.',
    example: { es: 'El protocolo se aplica en los dos países.', en: 'The protocol is applied in both countries.' },
  })
  outcome!: TextByLanguage;
}

export class ProposeDissolutionDto extends PointsDto {
  @TextByLanguageField(4000, {
    description: 'Why it ends without a result.',
    example: { es: 'Nadie puede seguir con ella.', en: 'Nobody can go on with it.' },
  })
  reason!: TextByLanguage;
}

export class AcceptDissolutionDto {
  @Int(1, 1_000_000, { description: 'The one that was read: `proposedDissolution.proposal`.', example: 1 })
  proposal!: number;
}

export class DissentFromDissolutionDto extends AcceptDissolutionDto {
  @TextByLanguageField(2000, { example: { es: 'El trabajo sigue.', en: 'The work goes on.' } })
  note!: TextByLanguage;
}

/** @throws Problem 400 for one that lacks what its end needs, or is named twice */
export function settledPointsOf({ points = [] }: PointsDto): readonly SettledPoint[] {
  const errors = points.flatMap(({ of, id, becomes, organizationId, note }, index): readonly FieldError[] => {
    const required = (field: string): FieldError => ({ pointer: `/points/${index}/${field}`, code: 'required' });
    const before = points.slice(0, index).some((one) => one.of === of && one.id === id);
    if (before) return [{ pointer: `/points/${index}/id`, code: 'duplicate' }];
    if (becomes === 'handed_over') return organizationId === undefined ? [required('organizationId')] : [];
    if (organizationId !== undefined) return [{ pointer: `/points/${index}/organizationId`, code: 'unknown_property' }];
    return becomes === 'dropped' && note === undefined ? [required('note')] : [];
  });
  if (errors.length > 0) throw invalid(errors);
  return points.map(({ of, id, becomes, organizationId, note = {} }) => {
    return { of, id, becomes, note, ...(organizationId !== undefined && { organizationId }) };
  });
}

export class FollowUpDto {
  @OneOf(followUpOutcomes, { description: 'What became of it.', example: 'done' }) becomes!: FollowUp['becomes'];
  @TextByLanguageField(1000, {
    optional: true,
    description: 'The reason; needed when it is dropped.',
    example: { es: 'El protocolo se imprimió.', en: 'The protocol was printed.' },
  })
  note?: TextByLanguage;
}

/** @throws Problem 400 for one that is dropped without a reason */
export function followUpOf({ becomes, note }: FollowUpDto): Pick<FollowUp, 'becomes' | 'note'> {
  if (becomes === 'dropped' && note === undefined) throw invalid([{ pointer: '/note', code: 'required' }]);
  return { becomes, note: note ?? {} };
}

import { Id, OneOf } from '#http';
import type { ConflictAbout } from '../domain/conflicts.js';

export const conflictKinds: readonly ConflictAbout['about'][] = ['organization', 'initiative'];

export class DeclareConflictDto implements ConflictAbout {
  @OneOf(conflictKinds, { description: 'With an organisation, or on an initiative.', example: 'organization' })
  about!: ConflictAbout['about'];

  @Id({ description: 'Of the organisation or of the initiative.', example: '0198c0de-0000-7000-8000-00000000c0f1' })
  aboutId!: string;
}

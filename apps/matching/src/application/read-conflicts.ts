import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import type { Caller } from '#http';
import type { DeclaredConflict } from '../domain/conflicts.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { ConflictTargets } from './conflict-targets.js';

export interface ConflictReading extends DeclaredConflict {
  /** What the organisation or the initiative is called; absent where the reader may not know it now. */
  readonly name?: TextByLanguage;
}

/** What an organisation declared itself: nobody reads what others declared about it. */
@Injectable()
export class ReadConflicts {
  constructor(
    private readonly conflicts: DeclaredConflicts,
    private readonly targets: ConflictTargets,
  ) {}

  /** Oldest first. @param after id of the last one seen */
  async execute(caller: Caller, limit: number, after?: string): Promise<readonly ConflictReading[]> {
    return this.named(await this.conflicts.declaredBy(caller.actingOrganization(), limit, after));
  }

  private async named(conflicts: readonly DeclaredConflict[]): Promise<readonly ConflictReading[]> {
    const names = await this.targets.namesOf(conflicts);
    return conflicts.map((conflict) => {
      const name = names.get(conflict.aboutId);
      return { ...conflict, ...(name && { name }) };
    });
  }
}

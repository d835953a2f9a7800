import { staleVersion } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type NotificationPreferences, Preferences } from '../persistence/preferences.js';

export interface ChangePreferencesCommand {
  readonly personId: string;
  readonly email: boolean;
  /** The version that the person saw. */
  readonly version: number;
}

@Injectable()
export class ChangePreferences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preferences: Preferences,
  ) {}

  /** @throws Problem 412 when somebody changed them since */
  async execute({ personId, email, version }: ChangePreferencesCommand): Promise<NotificationPreferences> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.preferences.of(personId, tx);
      if (current.version !== version) throw staleVersion();
      const changed = { email, version: version + 1 };
      await this.preferences.replace(personId, changed, tx);
      return changed;
    });
  }
}

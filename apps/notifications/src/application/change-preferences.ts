import { staleVersion } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { PersonChoices } from '../domain/mailing/preferences.js';
import { type KeptPreferences, Preferences } from '../persistence/preferences.js';
import { SendWaitingMails } from './send-waiting-mails.js';

export interface ChangePreferencesCommand {
  readonly personId: string;
  readonly choices: PersonChoices;
  /** The version that the person saw. */
  readonly version: number;
}

/** What waits to be mailed goes by the new choice at once. */
@Injectable()
export class ChangePreferences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preferences: Preferences,
    private readonly waitingMails: SendWaitingMails,
  ) {}

  /** @throws Problem 412 when somebody changed them since */
  async execute({ personId, choices, version }: ChangePreferencesCommand): Promise<KeptPreferences> {
    return this.change(personId, (current) => {
      if (current.version !== version) throw staleVersion();
      return choices;
    });
  }

  /** Mails go to the person's address again, which a server had refused. What was not mailed meanwhile is in the inbox. */
  async tryAddressAgain(personId: string): Promise<KeptPreferences> {
    return this.unitOfWork.run(async (tx) => {
      await this.preferences.acceptAddress(personId, tx);
      return this.preferences.of(personId, tx);
    });
  }

  /** Whatever they are now. @returns them as they are then */
  async change(personId: string, choose: (current: KeptPreferences) => PersonChoices): Promise<KeptPreferences> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.preferences.of(personId, tx);
      const changed = { choices: choose(current), version: current.version + 1 };
      await this.preferences.replace(personId, changed.choices, changed.version, tx);
      await this.waitingMails.execute(personId, tx);
      return changed;
    });
  }
}

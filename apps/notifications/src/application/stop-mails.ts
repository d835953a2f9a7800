import { Injectable } from '@nestjs/common';
import { type Stops, stopsIn, type StopScope, stopMails } from '../domain/mailing/stop-mails.js';
import { ChangePreferences } from './change-preferences.js';
import type { Unsubscription } from './unsubscribe-links.js';

/** Stops mails for whom a link was made, without a session; the very next dispatch goes by it. */
@Injectable()
export class StopMails {
  constructor(private readonly preferences: ChangePreferences) {}

  /** @returns what is stopped then */
  async execute({ personId, ...link }: Unsubscription, scope: StopScope): Promise<Stops> {
    const { choices } = await this.preferences.change(personId, (before) => stopMails(before.choices, link, scope));
    return stopsIn(choices, link);
  }
}

import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { Moments } from '../../application/moments.js';
import { ReadResources } from '../../application/read-resources.js';
import type { Standpoint } from '../../domain/record/standpoint.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { AllianceView, allianceView } from './alliance.view.js';

/** Shows an alliance as it is now, with what is kept beside it. */
@Injectable()
export class ShowAlliance {
  constructor(
    private readonly resources: ReadResources,
    private readonly moments: Moments,
  ) {}

  /** @param standpoint whole, unless the reader takes no part */
  async in(language: Language, stored: StoredAlliance, standpoint: Standpoint = 'whole'): Promise<AllianceView> {
    const reading = { standpoint, language, at: this.moments.now().at };
    if (standpoint !== 'whole') return allianceView(stored, reading);
    return allianceView(stored, { ...reading, resources: await this.resources.statusOf(stored.record) });
  }
}

import type { Page } from '#http';
import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { Moments } from '../../application/moments.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { ShowNames } from '../names/show-names.js';
import { NamedWorkplanView, organizationsInWorkplan, WorkplanView, workplanView } from '../views/workplan.view.js';
import { type AmendmentView, NamedAmendmentView, organizationsInAmendment } from './amendment.view.js';

/** Shows a workplan as it stands now, and what was to change in it. */
@Injectable()
export class ShowPlan {
  constructor(
    private readonly names: ShowNames,
    private readonly moments: Moments,
  ) {}

  of(stored: StoredAlliance): WorkplanView {
    return workplanView(stored, this.moments.now().at);
  }

  async named(stored: StoredAlliance, language: Language): Promise<NamedWorkplanView> {
    const plan = this.of(stored);
    return this.names.in(plan, organizationsInWorkplan(plan), language);
  }

  async amendments(page: Page<AmendmentView>, language: Language): Promise<Page<NamedAmendmentView>> {
    return this.names.inPage(page, organizationsInAmendment, language);
  }
}
